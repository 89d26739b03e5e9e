import type { CatalogueId, Level, LevelRef, SkillGroupId } from "@/lib/catalogue/types";
import type { Answers, AuditSkills } from "./audit-skill";
import { findGap } from "./find-gap";
import { holdLevels } from "./hold-levels";
import { implyLevels } from "./imply-levels";
import { reachLevels } from "./reach-levels";

/** One screen of the audit. `likelyHours`: what knowing all its skills at the asked levels would remove. */
export type AuditScreen = { group: SkillGroupId; skills: CatalogueId[]; likelyHours: number };

/**
 * How a question stands: `answered`; `implied` by another answer, as high as the role needs it; `unneeded` because all
 * that would stand on it is held; or `open`, to be asked, with the level that would leave nothing to do.
 */
export type QuestionState =
  | { kind: "answered"; level: Level; implied: Level }
  | { kind: "implied"; level: Level; from: CatalogueId }
  | { kind: "unneeded" }
  | { kind: "open"; upTo: Level; implied: Level };

const nothing: ReadonlyMap<CatalogueId, Level> = new Map();

/**
 * The audit's screens for the wanted levels: every skill of the closure whose answer can remove hours, by skill group.
 * Groups and the skills within them come biggest possible saving first, prerequisites implied by the skill counted in.
 * The order looks at no answers, so that it does not move under the person; ties go by id.
 */
export function listAuditScreens(skills: AuditSkills, wanted: readonly LevelRef[]): AuditScreen[] {
  const all = findGap(skills, wanted, nothing).hours.likely;
  const closure = reachLevels(skills, wanted, nothing);
  const savedBy = (ids: readonly CatalogueId[]) => {
    const answers = Object.fromEntries(ids.map((id) => [id, closure.get(id) ?? 0]));
    return all - findGap(skills, wanted, holdLevels(skills, answers)).hours.likely;
  };
  const savings = new Map([...closure.keys()].map((id) => [id, savedBy([id])]));
  const byGroup = new Map<SkillGroupId, CatalogueId[]>();
  for (const [id, saved] of savings) {
    const group = skills.get(id)?.group;
    if (group && saved > 0) byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  const byId = (a: string, b: string) => (a < b ? -1 : 1);
  return [...byGroup]
    .map(([group, ids]) => ({
      group,
      skills: ids.sort((a, b) => (savings.get(b) ?? 0) - (savings.get(a) ?? 0) || byId(a, b)),
      likelyHours: savedBy(ids),
    }))
    .sort((a, b) => b.likelyHours - a.likelyHours || byId(a.group, b.group));
}

/** How each of `asked` stands under the answers given so far. */
export function describeQuestions(
  skills: AuditSkills,
  wanted: readonly LevelRef[],
  answers: Answers,
  asked: readonly CatalogueId[],
): Map<CatalogueId, QuestionState> {
  const implied = implyLevels(skills, answers);
  const missing = reachLevels(skills, wanted, holdLevels(skills, answers));
  return new Map(asked.map((id) => [id, describe(id)]));

  function describe(id: CatalogueId): QuestionState {
    const level = answers[id];
    const hint = implied.get(id);
    if (level !== undefined) return { kind: "answered", level, implied: hint?.level ?? 0 };
    const upTo = missing.get(id);
    if (upTo !== undefined) return { kind: "open", upTo, implied: hint?.level ?? 0 };
    return hint ? { kind: "implied", ...hint } : { kind: "unneeded" };
  }
}
