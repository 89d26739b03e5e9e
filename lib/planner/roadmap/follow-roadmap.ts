import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { CatalogueId, Level, NodeKind } from "@/lib/catalogue/types";
import { type ItemGroup, parseItemId } from "./group-items";
import type { Constraints, Profile, SnapshotSchedule } from "./types";

const nodes: Record<ItemGroup["kind"], NodeKind> = {
  step: "skill",
  course: "education",
  project: "project",
  cert: "certification",
  experience: "experience",
};

/** The kind of catalogue entry that an engine id stands for. */
export function nodeOfItem(itemId: string): { node: NodeKind; id: CatalogueId } {
  const { kind, id } = parseItemId(itemId);
  return { node: nodes[kind], id };
}

/** An engine id in a newer catalogue: as many as its entry has successors, none when it was retired. */
export function followItem(follow: FollowId, itemId: string): string[] {
  const { kind, id, level } = parseItemId(itemId);
  return follow(nodes[kind], id).map((next) => (kind === "step" ? `step:${next}:${level}` : `${kind}:${next}`));
}

/** What a person can do and holds, in a newer catalogue's ids: a level of a split skill is a level of each part. */
export function followProfile(follow: FollowId, profile: Profile): Profile {
  const until = new Map<CatalogueId, string | null>();
  for (const exam of profile.certifications)
    for (const id of follow("certification", exam.id)) until.set(id, exam.until);
  return {
    levels: followLevels(follow, profile.levels),
    proofs: profile.proofs.flatMap(({ skill, level }) => follow("skill", skill).map((id) => ({ skill: id, level }))),
    certifications: [...until].map(([id, day]) => ({ id, until: day })),
    experienceMonths: profile.experienceMonths,
  };
}

/** Levels by skill id in a newer catalogue's ids; where several skills became one, the highest level of them. */
export function followLevels(follow: FollowId, levels: Record<CatalogueId, Level>): Record<CatalogueId, Level> {
  const followed: Record<CatalogueId, Level> = {};
  for (const [skill, level] of Object.entries(levels))
    for (const id of follow("skill", skill)) followed[id] = Math.max(level, followed[id] ?? 0) as Level;
  return followed;
}

/** Limits and wishes in a newer catalogue's ids. What is wanted outdoes what is avoided where both became one. */
export function followConstraints(follow: FollowId, constraints: Constraints): Constraints {
  const all = (ids: readonly CatalogueId[]) => [...new Set(ids.flatMap((id) => follow("certification", id)))];
  const wanted = all(constraints.certificationsWanted);
  const avoided = all(constraints.certificationsAvoided).filter((id) => !wanted.includes(id));
  const { pinned, avoidedItems } = constraints;
  return {
    ...constraints,
    certificationsWanted: wanted,
    certificationsAvoided: avoided,
    pinned: pinned.flatMap((pin) => followItem(follow, pin.item).map((item) => ({ ...pin, item }))),
    avoidedItems: [...new Set(avoidedItems.flatMap((id) => followItem(follow, id)))],
  };
}

/** A stored timetable in a newer catalogue's ids: the first successor takes the days, further ones find their own. */
export function followSchedule(follow: FollowId, schedule: SnapshotSchedule): SnapshotSchedule {
  const heir = new Map<string, string>();
  for (const { id } of schedule.items) {
    const [first] = followItem(follow, id);
    if (first !== undefined && ![...heir.values()].includes(first)) heir.set(id, first);
  }
  return {
    ...schedule,
    items: schedule.items.flatMap((item) => {
      const id = heir.get(item.id);
      return id === undefined ? [] : [{ ...item, id }];
    }),
    weeks: schedule.weeks.map(({ monday, sessions }) => ({
      monday,
      sessions: sessions.flatMap(([id, minutes]): [string, number][] => {
        const next = heir.get(id);
        return next === undefined ? [] : [[next, minutes]];
      }),
    })),
    dropped: schedule.dropped.flatMap((demand) =>
      followDemand(follow, demand.what, demand.skill).map((skill) => ({ ...demand, skill })),
    ),
  };
}

function followDemand(follow: FollowId, what: string, id: CatalogueId): readonly CatalogueId[] {
  if (what === "months") return follow("role", id);
  return follow(what === "cert" ? "certification" : "skill", id);
}
