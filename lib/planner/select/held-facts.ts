import type { Compiled } from "@/lib/planner/compiled";
import { LEVELS } from "@/lib/planner/compiled";
import type { Id, Person } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";

/** Days after the start on which a certification must still be valid to count when there is no deadline. */
const YEAR = 365;

/** What holds before the plan starts: the levels claimed by id, proven level per skill, and whether a certification is owned. */
export type Held = { levels: Readonly<Record<Id, number>>; proven: Int8Array; owns: Uint8Array };

/**
 * Reads a person's levels, proofs and certifications. A certification counts when it is valid on the deadline, or 365 days
 * after the start without one; then so does what it proves. Entries that the catalogue does not hold count for nothing.
 */
export function readHeldFacts(compiled: Compiled, person: Person): Held {
  const { skillIndex, certIndex, skillIds, certIds, gives, firstItem, firstProofFact } = compiled;
  const held: Held = {
    levels: person.levels,
    proven: new Int8Array(skillIds.length),
    owns: new Uint8Array(certIds.length),
  };
  for (const proof of person.proofs) {
    const skill = skillIndex.get(proof.skill);
    if (skill !== undefined) held.proven[skill] = Math.max(held.proven[skill]!, Math.min(LEVELS, proof.level));
  }
  const validOn = person.deadline ?? addDays(person.start, YEAR);
  for (const own of person.certs) {
    const cert = certIndex.get(own.id);
    if (cert === undefined || (own.until !== null && own.until < validOn)) continue;
    held.owns[cert] = 1;
    const item = firstItem[3]! + cert;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const fact = gives.to[e]! - firstProofFact;
      if (fact < 0) continue;
      const skill = Math.floor(fact / LEVELS);
      held.proven[skill] = Math.max(held.proven[skill]!, (fact % LEVELS) + 1);
    }
  }
  return held;
}

/** Level of a skill that is held, 0 for none; read when somebody asks, so that a long list of claims costs nothing. */
export function readHeldLevel(compiled: Compiled, held: Held, skill: number): number {
  const level = held.levels[compiled.skillIds[skill]!];
  return typeof level === "number" ? Math.max(0, Math.min(LEVELS, level)) : 0;
}

/** True when a fact of the catalogue holds before the plan starts. Experience is counted in months, never held as a fact. */
export function isHeld(compiled: Compiled, held: Held, fact: number): boolean {
  const { firstCertFact, firstProofFact, firstExperienceFact } = compiled;
  if (fact < firstCertFact) return readHeldLevel(compiled, held, Math.floor(fact / LEVELS)) > fact % LEVELS;
  if (fact < firstProofFact) return held.owns[fact - firstCertFact] === 1;
  if (fact >= firstExperienceFact) return false;
  const proof = fact - firstProofFact;
  return held.proven[Math.floor(proof / LEVELS)]! > proof % LEVELS;
}
