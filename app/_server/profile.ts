import "server-only";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { followChanges } from "@/lib/catalogue/follow-changes";
import type { Level } from "@/lib/catalogue/types";
import { followProfile } from "@/lib/planner/roadmap/follow-roadmap";
import type { Profile } from "@/lib/planner/roadmap/types";
import { catalogueIndex } from "./catalogue";
import { findGuest } from "./guest";

const follow = followChanges(catalogueIndex.catalogue.changes);

/**
 * What the person of this request can do, in the ids of today's catalogue, from their claims or from a visitor's answers;
 * experience is asked with the plan.
 */
export async function findProfile(viewer: Viewer | null): Promise<Profile> {
  return followProfile(follow, await readProfile(viewer));
}

async function readProfile(viewer: Viewer | null): Promise<Profile> {
  const nothing = { proofs: [], certifications: [], experienceMonths: 0 };
  if (!viewer) return { ...nothing, levels: (await findGuest())?.levels ?? {} };
  return readAs(viewer, async (tx) => {
    const claims = await currentClaims(tx);
    const levels = Object.fromEntries([...claims].map(([skill, claim]) => [skill, claim.level]));
    return { ...nothing, levels, ...(await heldProofs(tx)) };
  });
}

/** The levels alone, by skill id. */
export async function findLevels(viewer: Viewer | null): Promise<Record<string, Level>> {
  return (await findProfile(viewer)).levels;
}
