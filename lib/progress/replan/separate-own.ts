import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { CatalogueId, Level, LevelRef } from "@/lib/catalogue/types";
import { followItem, followProfile } from "@/lib/planner/roadmap/follow-roadmap";
import { parseItemId } from "@/lib/planner/roadmap/group-items";
import type { Profile } from "@/lib/planner/roadmap/types";
import type { OldRow } from "./read-rows";

/**
 * Today's profile without what the roadmap's own finished milestones gave: of a level they reach, what was held before. So a
 * roadmap never lists its own work as something that was there already.
 */
export function separateOwn(follow: FollowId, then: Profile, now: Profile, rows: readonly OldRow[]): Profile {
  const before = followProfile(follow, then);
  const done = rows.filter(({ status }) => status === "done");
  const given = listGiven(follow, done);
  const levels: Record<CatalogueId, Level> = {};
  for (const [skill, level] of Object.entries(now.levels)) {
    const isOwn = level <= (given.get(skill) ?? 0);
    const held = isOwn ? before.levels[skill] : level;
    if (held !== undefined) levels[skill] = held;
  }
  const had = new Set(before.proofs.map(nameOf));
  const earned = new Set(done.flatMap(({ items }) => items));
  return {
    levels,
    proofs: uniqueRefs(now.proofs.filter((ref) => had.has(nameOf(ref)) || !isGiven(given, ref))),
    certifications: now.certifications.filter(
      ({ id }) => before.certifications.some((exam) => exam.id === id) || !earned.has(`cert:${id}`),
    ),
    experienceMonths: now.experienceMonths,
  };
}

const nameOf = ({ skill, level }: LevelRef): string => `${skill}:${level}`;
const uniqueRefs = (refs: readonly LevelRef[]): LevelRef[] => [
  ...new Map(refs.map((ref) => [nameOf(ref), ref])).values(),
];
const isGiven = (given: ReadonlyMap<CatalogueId, number>, { skill, level }: LevelRef): boolean =>
  level <= (given.get(skill) ?? 0);

/** The highest level of each skill that the finished milestones raise, prove or stand for. */
function listGiven(follow: FollowId, done: readonly OldRow[]): Map<CatalogueId, number> {
  const given = new Map<CatalogueId, number>();
  const give = (skill: CatalogueId, level: number) => given.set(skill, Math.max(level, given.get(skill) ?? 0));
  for (const { step } of done) {
    for (const { skill, level } of [...step.raises, ...step.proves])
      for (const id of follow("skill", skill)) give(id, level);
    for (const part of step.parts) {
      for (const item of followItem(follow, part)) {
        const { kind, id, level } = parseItemId(item);
        if (kind === "step") give(id, level);
      }
    }
  }
  return given;
}
