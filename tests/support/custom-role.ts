import { addCustomRole, type NewCustomRole } from "@/db/custom-roles/add-custom-role";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { CustomRequirement, CustomRole } from "@/lib/custom-roles/custom-role";
import { invariant } from "@/lib/core/invariant";
import { once } from "./once";

/** A requirement of an own role, essential and of normal weight unless said otherwise. */
export function asks(
  skill: string,
  level: CustomRequirement["level"],
  rest: Partial<CustomRequirement> = {},
): CustomRequirement {
  return { skill, level, weight: 60, kind: "must", proof: false, why: `Asked for: ${skill}`, source: null, ...rest };
}

/** What a person could say of a role that they made from an advertisement. */
export const platformRole: NewCustomRole = {
  title: "Platform Engineer",
  summary: "Runs what others build on",
  advertisement: "Platform Engineer\n\nRequirements\n- Kubernetes\n- Linux",
  advertisementUrl: "https://example.org/jobs/7",
  requirements: [asks("kubernetes", 2), asks("linux", 2)],
  experienceMonths: 12,
  likeRoleId: "site-reliability-engineer",
  pay: { currency: "EUR", lowCents: 7_000_000, highCents: 9_000_000, statedOn: "2026-11-20" },
};

/** Keeps a role of the viewer's own; answers its id. */
export async function keepRole(viewer: Viewer, values: Partial<NewCustomRole> = {}): Promise<string> {
  const added = await addCustomRole(viewer, { ...platformRole, ...values }, once());
  invariant(added.ok, "one role too many");
  return added.id;
}

/** The viewer's own role of that title. */
export async function readRole(viewer: Viewer, title = platformRole.title): Promise<CustomRole> {
  const role = (await readAs(viewer, listCustomRoles)).find((entry) => entry.title === title);
  invariant(role, `no role ${title}`);
  return role;
}
