import "server-only";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { catalogueIndex } from "@/app/_server/catalogue";
import { remoteAddress } from "@/app/_server/remote";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, IsoDay } from "@/lib/catalogue/types";
import { type PlannedWork, sumWork } from "@/lib/compare/sum-work";
import { listOwnFacts } from "@/lib/custom-roles/list-own-facts";
import type { Profile } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { withoutLimits } from "@/lib/planner/roadmap/without-limits";

export type WorkByRole = ReadonlyMap<CatalogueId, PlannedWork>;

const remembered = new Map<string, Promise<WorkByRole>>();
const mostRemembered = 200;

/**
 * The plan of this person for every role, their own included, added up; null when this address drew too many. Ten plans take
 * about half a second of the processor and depend on the person and the day alone, not on pace, region or sorting: they are
 * remembered, and only new ones count against the address, sixty in ten minutes. Own roles are remembered by what they ask.
 */
export async function drawWork(profile: Profile, today: IsoDay, index: CatalogueIndex): Promise<WorkByRole | null> {
  const work = await drawRoles(profile, today, catalogueIndex, []);
  const own = listOwnFacts(index);
  if (!work || own.length === 0) return work;
  const more = await drawRoles(profile, today, index, own);
  return more && new Map([...work, ...more]);
}

async function drawRoles(
  profile: Profile,
  today: IsoDay,
  index: CatalogueIndex,
  own: readonly unknown[],
): Promise<WorkByRole | null> {
  const key = createHash("sha256")
    .update(JSON.stringify([today, profile, own]))
    .digest("hex");
  const known = remembered.get(key);
  if (!known && !(await mayDraw())) return null;
  const drawing = known ?? remembered.get(key) ?? drawAll(profile, today, index);
  remembered.delete(key);
  remembered.set(key, drawing);
  drawing.catch(() => remembered.delete(key));
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return drawing;
}

/** The roles of the catalogue, or of an index with own roles those alone. */
async function drawAll(profile: Profile, today: IsoDay, index: CatalogueIndex): Promise<WorkByRole> {
  const work = new Map<CatalogueId, PlannedWork>();
  const known = index === catalogueIndex ? new Map() : catalogueIndex.roles;
  for (const { id } of index.catalogue.roles.filter((role) => !known.has(role.id))) {
    // A draw takes a while: whoever else waits for an answer comes first.
    await setImmediate();
    work.set(id, sumWork(drawRoadmap(index, id, profile, withoutLimits(today)).milestones));
  }
  return work;
}

async function mayDraw(): Promise<boolean> {
  return (await spendAttempt(`compare:remote:${await remoteAddress()}`, 60, 600)).isAllowed;
}
