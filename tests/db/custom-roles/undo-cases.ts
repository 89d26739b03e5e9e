import { editCustomRole } from "@/db/custom-roles/edit-custom-role";
import { removeCustomRole } from "@/db/custom-roles/remove-custom-role";
import type { Walk } from "../../support/walk-roadmap";
import { asks, keepRole, platformRole, readRole } from "../../support/custom-role";
import { once } from "../../support/once";

const { advertisement: _, ...values } = platformRole;
const retitle =
  (from: string, title: string) =>
  async ({ viewer }: Walk) => {
    const { id, version } = await readRole(viewer, from);
    return editCustomRole(viewer, { ...values, id, version, title, requirements: [asks("go", 3)], pay: null }, once());
  };
const remove =
  (title: string) =>
  async ({ viewer }: Walk) =>
    removeCustomRole(viewer, { id: (await readRole(viewer, title)).id }, once());
const add =
  (title: string) =>
  ({ viewer }: Walk) =>
    keepRole(viewer, { title });

/** How changes of a person's own roles are taken back. */
export const customRoleUndoCases = {
  "custom-role-added": [{ name: "made", change: add("Second"), later: retitle("Second", "Third") }],
  "custom-role-edited": [
    { name: "edited", first: add("Second"), change: retitle("Second", "Third"), later: retitle("Third", "Fourth") },
  ],
  "custom-role-removed": [{ name: "removed", first: add("Second"), change: remove("Second"), later: null }],
};
