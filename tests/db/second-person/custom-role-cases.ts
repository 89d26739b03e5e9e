import { expect } from "vitest";
import { addCustomRole } from "@/db/custom-roles/add-custom-role";
import { editCustomRole } from "@/db/custom-roles/edit-custom-role";
import { getCustomRole, listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { removeCustomRole } from "@/db/custom-roles/remove-custom-role";
import { readAs } from "@/db/transaction";
import { platformRole, readRole } from "../../support/custom-role";
import { once } from "../../support/once";
import { notFound, type VerbCase } from "./verb-case";

const { advertisement: _, ...values } = platformRole;

export const customRoleCases: Record<string, VerbCase> = {
  addCustomRole: {
    // A stranger's role is the stranger's, whatever it says.
    foreign: async (stranger, { viewer }) => {
      await addCustomRole(stranger, platformRole, once());
      return (await readAs(viewer, listCustomRoles)).length;
    },
    gets: 1,
    own: async ({ viewer }) => {
      await addCustomRole(viewer, { ...platformRole, title: "Another" }, once());
      expect(await readRole(viewer, "Another")).toMatchObject({ ...platformRole, title: "Another", version: 1 });
    },
  },
  listCustomRoles: {
    foreign: (stranger) => readAs(stranger, listCustomRoles),
    gets: [],
    own: async ({ viewer }) => expect(await readAs(viewer, listCustomRoles)).toMatchObject([platformRole]),
  },
  getCustomRole: {
    foreign: async (stranger, { viewer }) => {
      const { id } = await readRole(viewer);
      return readAs(stranger, (tx) => getCustomRole(tx, id));
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id } = await readRole(viewer);
      expect(await readAs(viewer, (tx) => getCustomRole(tx, id))).toMatchObject(platformRole);
    },
  },
  editCustomRole: {
    foreign: async (stranger, { viewer }) => {
      const { id, version } = await readRole(viewer);
      return editCustomRole(stranger, { ...values, id, version, title: "Taken" }, once());
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id, version } = await readRole(viewer);
      await editCustomRole(viewer, { ...values, id, version, title: "Mine" }, once());
      expect(await readRole(viewer, "Mine")).toMatchObject({ version: 2 });
    },
  },
  removeCustomRole: {
    foreign: async (stranger, { viewer }) => removeCustomRole(stranger, await readRole(viewer), once()),
    gets: notFound,
    own: async ({ viewer }) => {
      await removeCustomRole(viewer, await readRole(viewer), once());
      expect(await readRole(viewer)).toMatchObject({ isRemoved: true, version: 2 });
    },
  },
};
