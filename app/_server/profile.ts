import "server-only";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Level } from "@/lib/catalogue/types";
import type { Profile } from "@/lib/planner/roadmap/types";
import { findGuest } from "./guest";

/** What the person of this request can do, from their claims or from a visitor's answers; experience is asked with the plan. */
export async function findProfile(viewer: Viewer | null): Promise<Profile> {
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
