import { describe, expect, it } from "vitest";
import { summariseDiff } from "@/app/(workspace)/roadmaps/[roadmapId]/history/summarise-diff";
import { tellOwnHistory } from "@/app/(workspace)/roadmaps/[roadmapId]/history/tell-own-history";
import { itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { OwnStep } from "@/lib/planner/roadmap/types";
import { tryEdit } from "@/lib/progress/edit-plan/try-edit";
import type { RoadmapDiff, SavedPlan } from "@/lib/progress/replan/replan-types";
import { free, index, save, stand } from "../../progress/replan-cases";

const book: OwnStep = {
  id: "book",
  kind: "education",
  title: "Read a book",
  summary: "From cover to cover.",
  hours: { low: 3, likely: 3, high: 3 },
  costCents: null,
  notBefore: null,
};
const key = itemOfOwn(book);
const start = save("data-scientist", "newcomer");

function edit(saved: SavedPlan, own: OwnStep) {
  const edited = tryEdit(index, saved, stand(saved, {}), free.startOn, { edits: { own: [own] } });
  if (!edited.ok) throw new Error(edited.refusal.kind);
  return edited.replanned;
}
const added = edit(start, book);
const change = (given: Partial<OwnStep>): RoadmapDiff => edit(added, { ...book, ...given }).diff;
const hours = { low: 5, likely: 5, high: 5 };

describe("an edit of an own step", () => {
  it.each<[string, Partial<OwnStep>, string]>([
    ["title", { title: "Book A" }, "“Read a book” was renamed to “Book A”. The planned end stayed."],
    ["description", { summary: "Half of it." }, "“Read a book” has another description. The planned end stayed."],
    ["fee", { costCents: 4000 }, "“Read a book” has another fee. The planned end stayed."],
    [
      "title, kind and hours",
      { title: "Book A", kind: "project", hours },
      "“Read a book” was renamed to “Book A”. “Book A” has another kind and other hours (3 h → 5 h).",
    ],
  ])("is told by what was changed: %s", (_, given, words) => {
    const told = summariseDiff(change(given));
    expect(told).toContain(words);
    expect(told).not.toContain("The limits changed");
    expect(told).not.toContain("with other");
  });

  it("stands in the step's own history, newest first, and only the revision that is followed can be taken back", () => {
    const [first, second] = [new Date(1_000), new Date(2_000)];
    const revisions = [
      { number: 3, createdAt: second, diff: change({ title: "Book A" }), isCurrent: true },
      { number: 2, createdAt: first, diff: added.diff, isCurrent: false },
      { number: 1, createdAt: new Date(0), diff: null, isCurrent: false },
    ];
    const made = { kind: "roadmap-replanned" as const, undoneAt: null };
    const changes = [
      { ...made, id: 9, after: { number: 3 } },
      { ...made, id: 8, after: { number: 3 }, undoneAt: new Date() },
      { ...made, id: 7, after: { number: 2 } },
    ];
    const common = { workedOn: null, isUndone: false };
    expect(tellOwnHistory(key, revisions, changes)).toEqual([
      { ...common, id: 9, text: "“Read a book” was renamed to “Book A”.", at: second, canUndo: true },
      { ...common, id: 7, text: "Put into the plan", at: first, canUndo: false },
    ]);
    expect(tellOwnHistory("project:yours-other", revisions, changes)).toEqual([]);
  });
});
