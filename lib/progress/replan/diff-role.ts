import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { RoadmapSnapshot, SnapshotRequirement } from "@/lib/planner/roadmap/types";
import type { RoleDemands } from "./replan-types";

type Snapshot = Pick<RoadmapSnapshot, "role" | "requirements">;

/**
 * What an own role asks now that it did not, or asks otherwise, or no longer, skill by skill; null where nothing differs, and for
 * roles of the catalogue, which change with its versions alone.
 */
export function diffRole(before: Snapshot, after: Snapshot): RoleDemands | null {
  if (before.role.id !== after.role.id || !isCustomRoleId(after.role.id)) return null;
  const former = new Map(before.requirements.map((asked) => [asked.skill, asked]));
  const skills = new Set(after.requirements.map(({ skill }) => skill));
  const months = { from: before.role.experienceMonths, to: after.role.experienceMonths };
  const demands: RoleDemands = {
    added: after.requirements.filter(({ skill }) => !former.has(skill)).map(nameOf),
    removed: before.requirements.filter(({ skill }) => !skills.has(skill)).map(nameOf),
    changed: after.requirements.flatMap((asked) => {
      const was = former.get(asked.skill);
      return was && shape(was) !== shape(asked) ? [{ from: nameOf(was), to: nameOf(asked) }] : [];
    }),
    months: months.from === months.to ? null : months,
  };
  const { added, removed, changed } = demands;
  return added.length + removed.length + changed.length > 0 || demands.months ? demands : null;
}

const nameOf = ({ skill, skillName, level, weight, kind, proof }: SnapshotRequirement) => ({
  skill,
  skillName,
  level,
  weight,
  kind,
  proof,
});
const shape = (asked: SnapshotRequirement): string => {
  const { level, weight, kind, proof } = asked;
  return stringifySorted([level, weight, kind, proof]);
};
