import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { FollowId } from "@/lib/catalogue/follow-changes";
import { toDropped } from "@/lib/planner/roadmap/to-milestones";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { Dropped, Plan } from "@/lib/planner/types";
import { findNews, type Planned, type Teller } from "./name-causes";
import type { ChangedDemand } from "./replan-types";

type Ref = { what: string; skill: string; level: number };
const nameOf = ({ what, skill, level }: Ref): string => `${what}:${skill}:${level}`;
const has = ({ dropped }: Plan, ref: Ref): boolean => dropped.some((demand) => nameOf(demand) === nameOf(ref));

/** The demands that the new plan leaves open and the old one did not. */
export function listDropped(index: CatalogueIndex, planned: Planned, tell: Teller): ChangedDemand[] {
  const [before, after] = [planned[0]?.plan, planned.at(-1)?.plan];
  if (!before || !after) return [];
  const fresh = after.dropped.filter((demand) => !has(before, demand));
  return fresh.flatMap((demand: Dropped) => {
    const cause = tell(
      findNews(planned, (plan) => has(plan, demand)),
      {},
    );
    return toDropped(index, { ...after, dropped: [demand] }).map((shown) => ({ ...shown, cause }));
  });
}

/** The demands that the old plan left open and the new one meets, or that nobody makes any more. */
export function listUndropped(
  snapshot: RoadmapSnapshot,
  follow: FollowId,
  planned: Planned,
  tell: Teller,
): ChangedDemand[] {
  const after = planned.at(-1)?.plan;
  if (!after) return [];
  return snapshot.dropped.flatMap((shown, at) => {
    const demand = snapshot.schedule.dropped[at];
    if (!demand) return [];
    const node = demand.what === "cert" ? "certification" : demand.what === "months" ? "role" : "skill";
    const refs = follow(node, demand.skill).map((skill) => ({ ...demand, skill }));
    if (refs.some((ref) => has(after, ref))) return [];
    const cause = tell(
      findNews(planned, (plan) => !refs.some((ref) => has(plan, ref))),
      {},
    );
    return [{ ...shown, cause }];
  });
}
