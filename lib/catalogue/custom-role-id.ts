const prefix = "custom-";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The role id of a person's own role: `custom-` and the row's uuid. No role of the catalogue begins so. */
export function customRoleId(rowId: string): string {
  return `${prefix}${rowId}`;
}

/** The uuid behind the role id of a person's own role; null for any other text. */
export function rowOfCustomRole(roleId: string): string | null {
  const rowId = roleId.startsWith(prefix) ? roleId.slice(prefix.length) : "";
  return uuid.test(rowId) ? rowId : null;
}

/** Whether a role id is that of a person's own role, whoever's it is and whether it is there or not. */
export function isCustomRoleId(roleId: string): boolean {
  return rowOfCustomRole(roleId) !== null;
}

/** The page that tells what a role is: a public one, or for their owner's eyes the one of an own role. */
export function rolePath(roleId: string): string {
  const rowId = rowOfCustomRole(roleId);
  return rowId === null ? `/roles/${roleId}` : `/my-roles/${rowId}`;
}
