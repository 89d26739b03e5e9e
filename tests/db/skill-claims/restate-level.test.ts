import { expect, it } from "vitest";
import { undoChange } from "@/db/progress/undo-change";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { listClaims } from "@/db/skill-claims/list-claims";
import { restateLevel } from "@/db/skill-claims/restate-level";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Level } from "@/lib/catalogue/types";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";

const gitOf = async (viewer: Viewer) => (await readAs(viewer, currentClaims)).get("git");
const state = (viewer: Viewer, level: Level, today: string) =>
  restateLevel(viewer, { skillId: "git", level, today }, once());

it("a level looked at again counts from that day, once a day, and can be taken back", async () => {
  const viewer = await createViewer();
  await state(viewer, 3, "2025-03-01");
  const again = await state(viewer, 3, "2026-12-02");
  expect(await gitOf(viewer)).toEqual({ level: 3, basis: "self", claimedOn: "2026-12-02" });
  expect(await state(viewer, 3, "2026-12-02")).toEqual({ ok: true, changeId: null });
  await undoChange(viewer, { changeId: again.changeId ?? 0 }, once());
  expect(await gitOf(viewer)).toEqual({ level: 3, basis: "self", claimedOn: "2025-03-01" });
});

it("a changed level holds at once, and the history has both, newest first", async () => {
  const viewer = await createViewer();
  await state(viewer, 3, "2026-12-02");
  await state(viewer, 1, "2026-12-02");
  expect((await gitOf(viewer))?.level).toBe(1);
  expect((await readAs(viewer, listClaims)).map(({ level, earnedBy }) => [level, earnedBy])).toEqual([
    [1, null],
    [3, null],
  ]);
});
