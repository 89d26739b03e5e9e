import { CERT, type Compiled, LEVELS } from "@/lib/planner/compiled";
import type { Id, Person, Progress } from "@/lib/planner/types";
import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/**
 * The person as of today: finished milestones raised levels, proved what they prove, and their certifications are owned. A
 * certification that the person lists already keeps its own validity, unless that ran out within a year of finishing it: then
 * the listed one is the old copy. Finished work is never planned again. Months of
 * experience are read as of today: a finished experience must be counted in them by the caller.
 */
export function advancePerson(compiled: Compiled, person: Person, progress: Progress): Person {
  const { itemIndex, kind, gives, firstCertFact, firstProofFact, firstExperienceFact, skillIds, certIds } = compiled;
  const levels = { ...person.levels };
  const proofs = person.proofs.slice();
  const certs = person.certs.slice();
  const finished: string[] = [];
  for (const { id, on } of progress.done) {
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
        own(certs, cert, on);
      } else if (fact < firstExperienceFact) {
        const proof = fact - firstProofFact;
        proofs.push({ skill: skillIds[Math.floor(proof / LEVELS)]!, level: (proof % LEVELS) + 1 });
      }
    }
  }
  const avoidItems = [...(person.avoidItems ?? []), ...finished];
  const pins = person.pins?.filter((id) => !progress.done.some((entry) => entry.id === id));
  const start = progress.today > person.start ? progress.today : person.start;
  return { ...person, levels, proofs, certs, start, avoidItems, ...(pins ? { pins } : {}) };
}

/** Less validity than this after its finish cannot have come from it. */
const freshMonths = 12;

function own(certs: Person["certs"], id: Id, finishedOn: IsoDay): void {
  const at = certs.findIndex((listed) => listed.id === id);
  const listed = certs[at];
  if (!listed) certs.push({ id, until: null });
  else if (listed.until !== null && listed.until < addMonths(finishedOn, freshMonths)) certs[at] = { id, until: null };
}
