import { CERT, type Compiled, LEVELS } from "@/lib/planner/compiled";
import type { Person, Progress } from "@/lib/planner/types";

/**
 * The person as of today: finished milestones raised levels, proved what they prove, and their certifications are owned. A
 * certification that the person lists already keeps its own validity. Finished work is never planned again. Months of
 * experience are read as of today: a finished experience must be counted in them by the caller.
 */
export function advancePerson(compiled: Compiled, person: Person, progress: Progress): Person {
  const { itemIndex, kind, gives, firstCertFact, firstProofFact, firstExperienceFact, skillIds, certIds } = compiled;
  const levels = { ...person.levels };
  const proofs = person.proofs.slice();
  const certs = person.certs.slice();
  const finished: string[] = [];
  for (const { id } of progress.done) {
    const item = itemIndex.get(id);
    if (item === undefined) continue;
    if (kind[item] !== CERT) finished.push(id);
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const fact = gives.to[e]!;
      if (fact < firstCertFact) {
        const skill = skillIds[Math.floor(fact / LEVELS)]!;
        levels[skill] = Math.max(levels[skill] ?? 0, (fact % LEVELS) + 1);
      } else if (fact < firstProofFact) {
        const cert = certIds[fact - firstCertFact]!;
        if (!certs.some((own) => own.id === cert)) certs.push({ id: cert, until: null });
      } else if (fact < firstExperienceFact) {
        const proof = fact - firstProofFact;
        proofs.push({ skill: skillIds[Math.floor(proof / LEVELS)]!, level: (proof % LEVELS) + 1 });
      }
    }
  }
  const avoidItems = [...(person.avoidItems ?? []), ...finished];
  const pins = person.pins?.filter((id) => !progress.done.some((entry) => entry.id === id));
  return { ...person, levels, proofs, certs, start: progress.today, avoidItems, ...(pins ? { pins } : {}) };
}
