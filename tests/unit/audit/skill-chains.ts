import fc from "fast-check";
import type { Answers, AuditSkill, AuditSkills } from "@/lib/audit/audit-skill";
import type { Level, LevelRef, ReachableLevel } from "@/lib/catalogue/types";

const groups = ["foundations", "cloud", "operations"] as const;

/** A skill whose four steps take 10, 20, 30 and 40 likely hours and need what `needs` says, by level. */
export function makeSkill(id: string, needs: Partial<Record<ReachableLevel, LevelRef[]>> = {}): AuditSkill {
  const steps = ([1, 2, 3, 4] as const).map((level) => ({
    hours: { low: level * 5, likely: level * 10, high: level * 20 },
    needs: needs[level] ?? [],
  }));
  return { id, name: id, group: "foundations", steps };
}

export const toMap = (skills: readonly AuditSkill[]): AuditSkills => new Map(skills.map((skill) => [skill.id, skill]));

/** Up to ten skills whose steps need levels of earlier skills alone, so that nothing runs in a circle; and wanted levels. */
export const audits: fc.Arbitrary<{ skills: AuditSkills; wanted: LevelRef[] }> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...groups),
      hours: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }),
      needs: fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.integer({ min: 1, max: 4 })), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .chain((drafts) => {
    const skills = drafts.map(({ group, hours, needs }, index) => ({
      id: `s${index}`,
      name: `Skill ${index}`,
      group,
      steps: hours.map((likely, at) => ({
        hours: { low: likely, likely, high: likely * 2 },
        needs: needs
          .filter(([step]) => step === at && index > 0)
          .map(([, target, level]) => ({ skill: `s${target % index}`, level: level as ReachableLevel })),
      })),
    }));
    const refs = fc.record({
      skill: fc.constantFrom(...skills.map(({ id }) => id)),
      level: fc.constantFrom<ReachableLevel>(1, 2, 3, 4),
    });
    return fc.record({ skills: fc.constant(toMap(skills)), wanted: fc.array(refs, { minLength: 1, maxLength: 6 }) });
  });

/** Stated levels for some of the skills. */
export const answersFor = (skills: AuditSkills): fc.Arbitrary<Answers> =>
  fc
    .array(fc.tuple(fc.constantFrom(...skills.keys()), fc.constantFrom<Level>(0, 1, 2, 3, 4)), { maxLength: 8 })
    .map((pairs) => Object.fromEntries(pairs));
