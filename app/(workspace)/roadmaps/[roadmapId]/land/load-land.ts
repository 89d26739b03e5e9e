import "server-only";
import { cache } from "react";
import { catalogueIndex } from "@/app/_server/catalogue";
import { todayIn } from "@/app/_server/clock";
import { listTicksByMilestone } from "@/db/landing/list-ticks-by-milestone";
import { doneKeys } from "@/db/progress/done-keys";
import { getRoadmap } from "@/db/roadmaps/get-roadmap";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type BulletCandidates, listBulletCandidates } from "@/lib/landing/list-bullet-candidates";
import { type InterviewTopic, listInterviewTopics } from "@/lib/landing/list-interview-topics";
import { measureReadiness } from "@/lib/progress/measure-readiness";
import { carryClaims, carryKeys } from "../../carry-names";
import { isRoadmapId, orNull } from "../find-or-null";
import { type Landing, readLanding } from "./read-landing";

export type LoadedLand = {
  roadmap: { id: string; title: string };
  roleTitle: string;
  bullets: BulletCandidates;
  /** How many steps count as done that were finished in another roadmap: their bullets are written there. */
  doneElsewhere: number;
  topics: InterviewTopic[];
  landing: Landing;
  today: string;
};

/** One roadmap of the viewer as its last phase shows it; null for any id that is not theirs. Read once per request. */
export const loadLand = cache(async (viewer: Viewer, roadmapId: string): Promise<LoadedLand | null> => {
  if (!isRoadmapId(roadmapId)) return null;
  const read = await orNull(
    readAs(viewer, async (tx) => {
      const saved = await getRoadmap(tx, roadmapId);
      return {
        saved,
        claims: carryClaims(await currentClaims(tx)),
        finished: carryKeys(await doneKeys(tx)),
        ticks: await listTicksByMilestone(tx, roadmapId),
        landing: await readLanding(tx, saved),
      };
    }),
  );
  if (!read) return null;
  const { saved, claims, finished, ticks, landing } = read;
  const { snapshot, milestones, evidence, roadmap } = saved;
  const facts = { snapshot, milestones, evidence };
  const skillOf = (id: string) => catalogueIndex.skills.get(id);
  const elsewhere = milestones.filter(({ key, status }) => status === "to-do" && finished.has(key));
  return {
    roadmap: { id: roadmap.id, title: roadmap.title },
    roleTitle: snapshot.role.title,
    bullets: listBulletCandidates({
      ...facts,
      ticks,
      stories: landing.stories,
      nameSkill: (id) => skillOf(id)?.name ?? id,
    }),
    doneElsewhere: elsewhere.length,
    topics: listInterviewTopics({
      ...facts,
      states: measureReadiness(snapshot, claims, finished).groups.flatMap(({ requirements }) => requirements),
      claims,
      notes: landing.topics,
      describeLevel: (id, level) => (level === 0 ? null : (skillOf(id)?.anchors[level - 1] ?? null)),
    }),
    landing,
    today: todayIn(viewer.timeZone),
  };
});
