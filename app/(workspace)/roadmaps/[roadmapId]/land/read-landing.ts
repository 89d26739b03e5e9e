import "server-only";
import { type ListedApplication, listApplications } from "@/db/landing/list-applications";
import { type LinkedOffer, listLinkedOffers } from "@/db/landing/list-linked-offers";
import { listStories } from "@/db/landing/list-stories";
import type { StoryRow } from "@/db/landing/find-story";
import { listTopics, type TopicRow } from "@/db/landing/list-topics";
import type { SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import type { PrivateTx } from "@/db/transaction";
import { type LandingSummary, summariseLanding } from "@/lib/landing/summarise-landing";

/** What a roadmap's last phase is made of; `offers` are those of its applications and those linked to the roadmap itself. */
export type Landing = {
  stories: StoryRow[];
  topics: TopicRow[];
  applications: ListedApplication[];
  offers: LinkedOffer[];
  summary: LandingSummary;
};

/** Everything the person wrote for landing the job at the end of one roadmap, and its counts. */
export async function readLanding(tx: PrivateTx, saved: SavedRoadmap): Promise<Landing> {
  const roadmapId = saved.roadmap.id;
  const stories = await listStories(tx, roadmapId);
  const topics = await listTopics(tx, roadmapId);
  const applications = await listApplications(tx, { roadmapId });
  const own = new Set(applications.map(({ id }) => id));
  const offers = (await listLinkedOffers(tx)).filter(
    (offer) => offer.roadmapId === roadmapId || own.has(offer.applicationId ?? ""),
  );
  const { milestones, evidence, snapshot } = saved;
  const { requirements } = snapshot;
  const summary = summariseLanding({ requirements, milestones, evidence, stories, topics, applications, offers });
  return { stories, topics, applications, offers, summary };
}
