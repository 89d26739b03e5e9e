import { describe, expect, it } from "vitest";
import { addCustomRole } from "@/db/custom-roles/add-custom-role";
import { editCustomRole } from "@/db/custom-roles/edit-custom-role";
import { removeCustomRole } from "@/db/custom-roles/remove-custom-role";
import { ConflictError, NotFoundError } from "@/db/errors";
import { undoChange } from "@/db/progress/undo-change";
import { limits } from "@/lib/core/limits";
import { asks, keepRole, platformRole, readRole } from "../../support/custom-role";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";

const { advertisement: _, ...values } = platformRole;

describe("own roles", () => {
  it("are as many as one may have, and a removed one makes room", async () => {
    const viewer = await createViewer();
    const ids = [];
    for (let count = 0; count < limits.customRoles; count += 1) ids.push(await keepRole(viewer));
    const refusal = { ok: false, failure: { reason: "too-many", most: limits.customRoles } };
    expect(await addCustomRole(viewer, platformRole, once())).toEqual(refusal);
    await removeCustomRole(viewer, { id: ids[0] ?? "" }, once());
    const last = await Promise.all(ids.map(() => addCustomRole(viewer, platformRole, once())));
    expect(last).toContainEqual(refusal);
    expect(last.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("tell a second tab what stands there meanwhile, and write nothing over it", async () => {
    const viewer = await createViewer();
    const id = await keepRole(viewer);
    await editCustomRole(viewer, { ...values, id, version: 1, title: "First", requirements: [asks("go", 4)] }, once());
    const stale = editCustomRole(viewer, { ...values, id, version: 1, title: "Second" }, once());
    const refused = await stale.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConflictError);
    expect((refused as ConflictError).current).toMatchObject({
      title: "First",
      requirements: [{ skill: "go" }],
      version: 2,
    });
    expect(await readRole(viewer, "First")).toMatchObject({ version: 2 });
  });

  it("keep their id when they are removed, are no longer edited, and come back whole", async () => {
    const viewer = await createViewer();
    const id = await keepRole(viewer);
    const { changeId } = await removeCustomRole(viewer, { id }, once());
    expect(await readRole(viewer)).toMatchObject({ id, isRemoved: true });
    await expect(editCustomRole(viewer, { ...values, id, version: 2 }, once())).rejects.toThrow(NotFoundError);
    await expect(removeCustomRole(viewer, { id }, once())).rejects.toThrow(NotFoundError);
    await undoChange(viewer, { changeId }, once());
    expect(await readRole(viewer)).toMatchObject({ ...platformRole, id, isRemoved: false });
  });

  it("are made once by a form that is sent twice", async () => {
    const viewer = await createViewer();
    const key = once();
    const [first, second] = [
      await addCustomRole(viewer, platformRole, key),
      await addCustomRole(viewer, platformRole, key),
    ];
    expect(second).toEqual(first);
  });
});
