import "server-only";
import { findGuest } from "@/app/_server/guest";
import type { AnswerBasis } from "@/app/_ui/audit/audit-view";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Answers } from "@/lib/audit/audit-skill";

export type FoundAnswers = { levels: Answers; bases: Record<string, AnswerBasis> };

/** What is known of the person of this request, with where it comes from unless they said it themselves. */
export async function findAnswers(viewer: Viewer | null): Promise<FoundAnswers> {
  if (!viewer) return { levels: (await findGuest())?.levels ?? {}, bases: {} };
  const claims = await readAs(viewer, currentClaims);
  return {
    levels: Object.fromEntries([...claims].map(([skill, { level }]) => [skill, level])),
    bases: Object.fromEntries(
      [...claims].flatMap(([skill, { basis, claimedOn, level }]) =>
        basis === "self" ? [] : [[skill, { basis, claimedOn, level }]],
      ),
    ),
  };
}
