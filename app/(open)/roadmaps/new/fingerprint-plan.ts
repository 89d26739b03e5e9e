import "server-only";
import { createHash } from "node:crypto";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

/** SHA-256 over everything a drawn plan shows, as 64 hex digits: two plans with one fingerprint are the same plan. */
export function fingerprintPlan(snapshot: RoadmapSnapshot): string {
  return createHash("sha256").update(JSON.stringify(snapshot)).digest("hex");
}
