import { describe, expect, it } from "vitest";
import { drawSample } from "@/app/(public)/_components/draw-sample";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { SnapshotMilestone, SnapshotReason } from "@/lib/planner/roadmap/types";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import { explainMilestone } from "@/lib/view/explain-milestone";
import { explainNextStep } from "@/lib/view/explain-next-step";
import { sampleProgress, sampleRequirement, sampleSnapshot, sampleStep } from "./sample-roadmap";

type Cover = SnapshotReason["covers"][number];
const cover = (given: Partial<Cover> = {}): Cover => ({
  skill: "linux",
  skillName: "Linux",
  level: 3,
  weight: 80,
  kind: "must",
  what: "level",
  ...given,
});
const requirements = [sampleRequirement("linux", { level: 3, levelAtStart: 1 })];

function explain(given: Partial<SnapshotMilestone>, others: SnapshotMilestone[] = []) {
  const snapshot = sampleSnapshot([sampleStep("a", given), ...others], requirements);
  const rows = snapshot.milestones.map(({ key }) => sampleProgress(key));
  const view = buildRoadmapView({
    snapshot,
    milestones: rows,
    claims: new Map(),
    doneKeys: new Set(),
    today: "2027-01-01",
  });
  const [first] = view.milestones;
  if (!first || !view.next) throw new Error("a milestone to explain");
  const titles = new Map(snapshot.milestones.map(({ key, title }) => [key, title]));
  return { reasons: explainMilestone(first, snapshot, titles), next: explainNextStep(view.next, snapshot) };
}

describe("explainMilestone", () => {
  it("names role, level, weight and where the person stood, with the role's own words and source", () => {
    const { reasons } = explain({
      reason: { covers: [cover()], neededBy: [] },
      raises: [{ skill: "linux", level: 3 }],
    });
    expect(reasons).toEqual([
      {
        text: "Sample Engineer asks for Linux at practitioner level (essential, weight 80 of 100). You were at awareness when this was drawn.",
        detail: "The role uses linux daily.",
        source: requirements[0]?.source,
      },
    ]);
  });

  it("says when the step goes only a part of the way", () => {
    const { reasons } = explain({
      reason: { covers: [cover()], neededBy: [] },
      raises: [{ skill: "linux", level: 2 }],
    });
    expect(reasons[0]?.text).toContain("This step takes you to working; a later one goes on from there.");
  });

  it("puts the heavier and the essential reason first", () => {
    const covers = [
      cover({ kind: "should", weight: 99, what: "proof" }),
      cover({ weight: 10 }),
      cover({ weight: 20, what: "proof" }),
    ];
    const { reasons } = explain({ reason: { covers, neededBy: [] } });
    expect(reasons.map(({ text }) => /weight (\d+)/.exec(text)?.[1])).toEqual(["20", "10", "99"]);
  });

  it.each<[string, Partial<Cover>, string]>([
    ["proof", { what: "proof" }, "Interviewers for Sample Engineer want to see Linux"],
    ["a wish", { what: "certification" }, "You asked for this certification"],
    ["experience", { what: "experience", level: 36 }, "Employers look for 36 months"],
  ])("has its own words for %s", (_, given, words) => {
    expect(explain({ reason: { covers: [cover(given)], neededBy: [] } }).reasons[0]?.text).toContain(words);
  });

  it("names what builds on a step that the role does not ask for", () => {
    const { reasons } = explain({ reason: { covers: [], neededBy: ["b", "unknown"] } }, [sampleStep("b")]);
    expect(reasons[0]?.text).toBe(
      "Sample Engineer does not ask for this by name. It is here because “Title b” builds on it.",
    );
  });

  it.each<[string, SnapshotMilestone["raises"], string]>([
    ["on the way", [{ skill: "linux", level: 1 }], "this is on the way there"],
    ["further", [{ skill: "linux", level: 4 }], "this goes further"],
    ["just there", [{ skill: "linux", level: 3 }], "this leads there"],
  ])("says what the role asks of a skill when it asks at another level: %s", (_, raises, words) => {
    const { reasons } = explain({ reason: { covers: [], neededBy: ["b"] }, raises }, [sampleStep("b")]);
    expect(reasons).toEqual([
      {
        text: `Sample Engineer asks for LINUX at practitioner level (essential, weight 50 of 100); ${words}. You were at awareness when this was drawn.`,
        detail: "The role uses linux daily.",
        source: requirements[0]?.source,
      },
      { text: "It also prepares “Title b”.", detail: null, source: null },
    ]);
  });

  it("is never without a reason", () => {
    expect(explain({}).reasons).toHaveLength(1);
  });
});

describe.each(catalogue.roles.map(({ id }) => id))("the reasons on the way to %s", (roleId) => {
  const snapshot = drawSample(indexCatalogue(catalogue), roleId);
  const { milestones } = buildRoadmapView({
    snapshot,
    milestones: snapshot.milestones.map(({ key }) => sampleProgress(key)),
    claims: new Map(),
    doneKeys: new Set(),
    today: snapshot.schedule.plannedOn,
  });
  const titles = new Map(snapshot.milestones.map(({ key, title }) => [key, title]));
  const told = milestones.map((row) => ({ row, reasons: explainMilestone(row, snapshot, titles) }));
  const isAsked = ({ row: { step } }: (typeof told)[number]) =>
    [...step.raises, ...step.proves].some((ref) => snapshot.requirements.some(({ skill }) => skill === ref.skill));

  it("never deny that the role asks for a skill it does ask for, and name where that was read", () => {
    const serving = told.filter(isAsked);
    expect(serving.length).toBeGreaterThan(0);
    for (const { row, reasons } of serving) {
      expect(reasons.map(({ text }) => text).join(" ")).not.toContain("by name");
      // What a step answers itself may be years of experience, which no source is read for.
      if (row.step.reason.covers.length === 0) expect(reasons.some(({ source }) => source !== null)).toBe(true);
    }
  });
});

describe("explainNextStep", () => {
  it.each<[string, Partial<SnapshotMilestone>, string]>([
    [
      "a level",
      { reason: { covers: [cover()], neededBy: [] } },
      "It needs nothing before it. Sample Engineer asks for Linux at practitioner level, and it is essential.",
    ],
    [
      "optional",
      { reason: { covers: [cover({ kind: "should" })], neededBy: [] } },
      "It needs nothing before it. Sample Engineer asks for Linux at practitioner level.",
    ],
    [
      "proof",
      { reason: { covers: [cover({ what: "proof" })], neededBy: [] } },
      "It needs nothing before it. It shows an interviewer that you can do Linux.",
    ],
    ["a step others need", {}, "It needs nothing before it. It opens the way to “Title b”."],
  ])("explains %s", (_, given, sentence) => {
    expect(explain(given, [sampleStep("b", { after: ["a"] })]).next).toBe(sentence);
  });
});
