import { describe, expect, it } from "vitest";
import { describeRefusal } from "@/app/(workspace)/roadmaps/[roadmapId]/edit/describe-edit";
import type { PlanNews } from "@/lib/progress/edit-plan/try-edit";

describe("a refusal for something new", () => {
  it.each<[PlanNews[], string]>([
    [[{ kind: "removed", title: "Linux" }], "“Linux” would leave the plan."],
    [
      [
        { kind: "added", title: "Go" },
        { kind: "replaced", title: "Rust" },
      ],
      "“Go” would come into the plan and “Rust” would be replaced.",
    ],
    [
      [
        { kind: "dropped", title: "SQL" },
        { kind: "role", title: "Tamer" },
        { kind: "added", title: "Go" },
        { kind: "added", title: "C" },
      ],
      "“SQL” would not fit any more, your role “Tamer” asks for other things now and 2 more.",
    ],
    [[{ kind: "catalogue", title: "2027.01" }], "catalogue 2027.01 is out."],
  ])("names the first two things that are new, %#", (news, words) => {
    expect(describeRefusal({ kind: "unsettled", news })).toBe(
      `Something else is new for this plan: ${words} Nothing was changed: look at a replan first, then come back to this.`,
    );
  });
});
