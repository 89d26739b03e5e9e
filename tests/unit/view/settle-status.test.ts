import { describe, expect, it } from "vitest";
import { type ActionState, idleState } from "@/lib/core/action-state";
import { type SettledStatus, type StatusValue, settleStatus } from "@/lib/view/settle-status";

const rendered: SettledStatus = { status: "done", ownStatus: "to-do", version: 3 };
const answer = (given: Partial<ActionState<StatusValue>>) => ({ ...idleState<StatusValue>("a-key-of-mine"), ...given });

describe("settleStatus", () => {
  it.each<[string, Partial<ActionState<StatusValue>>, SettledStatus]>([
    ["no answer yet", {}, rendered],
    [
      "a newer answer",
      { value: { milestoneId: "m", status: "skipped", version: 4 } },
      { status: "skipped", ownStatus: "skipped", version: 4 },
    ],
    [
      "an answer the page has caught up with",
      { value: { milestoneId: "m", status: "in-progress", version: 3 } },
      rendered,
    ],
    [
      "a conflict tells the truth",
      { conflict: { status: "in-progress", version: 9 } },
      { status: "in-progress", ownStatus: "in-progress", version: 9 },
    ],
    ["a conflict without values", { conflict: {} }, rendered],
  ])("%s", (_, given, settled) => {
    expect(settleStatus(rendered, answer(given))).toEqual(settled);
  });
});
