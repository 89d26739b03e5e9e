import "server-only";
import { createHash } from "node:crypto";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { Replanned } from "@/lib/progress/replan/replan-types";

type Consented = Pick<Replanned, "snapshot" | "constraints"> & { diff: Replanned["diff"] | null };

/**
 * SHA-256, as 64 hex digits, over the new plan, its limits and every change shown: consent to one fingerprint is consent to
 * nothing else. Does not depend on the order of fields, so that a revision read back from the database has its own again.
 */
export function fingerprintReplan({ snapshot, constraints, diff }: Consented): string {
  return createHash("sha256")
    .update(stringifySorted([snapshot, constraints, diff]))
    .digest("hex");
}
