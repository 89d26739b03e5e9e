import { describe, expect, it } from "vitest";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import { countRows } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";

describe("claims", () => {
  it("are appended where they differ; the newest of a skill holds, also when it is lower", async () => {
    const viewer = await createViewer();
    await claimLevels(viewer, { levels: { git: 3, linux: 1 }, today: "2026-12-01" }, once());
    await claimLevels(viewer, { levels: { git: 1, linux: 1 }, today: "2026-12-08" }, once());
    expect(await readAs(viewer, currentClaims)).toEqual(
      new Map([
        ["git", { level: 1, basis: "self", claimedOn: "2026-12-08" }],
        ["linux", { level: 1, basis: "self", claimedOn: "2026-12-01" }],
      ]),
    );
    expect(await countRows(viewer.userId)).toMatchObject({ skill_claims: 3, changes: 2 });
  });

  it("that say nothing new leave no trace and nothing to undo", async () => {
    const viewer = await createViewer();
    await claimLevels(viewer, { levels: { git: 3 }, today: "2026-12-01" }, once());
    const again = await claimLevels(viewer, { levels: { git: 3 }, today: "2026-12-08" }, once());
    expect(again).toEqual({ ok: true, changeId: null });
    expect(await claimLevels(viewer, { levels: {}, today: "2026-12-08" }, once())).toEqual({
      ok: true,
      changeId: null,
    });
    expect(await countRows(viewer.userId)).toMatchObject({ skill_claims: 1, changes: 1 });
  });
});
