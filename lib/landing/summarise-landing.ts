import type { CatalogueId } from "@/lib/catalogue/types";
import { type ApplicationStatus, isOpenStatus } from "./application-status";
import type { Story } from "./bullet-candidate";
import { hasWords } from "./list-bullet-candidates";

/** The last phase of a roadmap in counts. `evidenced` are finished milestones with evidence, `written` those with a bullet. */
export type LandingSummary = {
  evidenced: number;
  written: number;
  portfolio: number;
  topics: number;
  topicsReady: number;
  openApplications: number;
  offers: number;
};

export type SummaryFacts = {
  requirements: readonly { skill: CatalogueId }[];
  milestones: readonly { id: string; status: string }[];
  evidence: readonly { milestoneId: string }[];
  stories: readonly Story[];
  topics: readonly { skillId: CatalogueId; isReady: boolean }[];
  applications: readonly { status: ApplicationStatus }[];
  offers: readonly { id: string }[];
};

/** Counts what a roadmap's last phase is made of; what belongs to milestones or skills no longer there is not counted. */
export function summariseLanding(facts: SummaryFacts): LandingSummary {
  const proven = new Set(facts.evidence.map(({ milestoneId }) => milestoneId));
  const evidenced = facts.milestones.filter(({ id, status }) => status === "done" && proven.has(id));
  const written = new Set(facts.stories.filter(hasWords).map(({ milestoneId }) => milestoneId));
  const asked = new Set(facts.requirements.map(({ skill }) => skill));
  const ready = new Set(facts.topics.filter(({ isReady }) => isReady).map(({ skillId }) => skillId));
  return {
    evidenced: evidenced.length,
    written: evidenced.filter(({ id }) => written.has(id)).length,
    portfolio: facts.stories.filter(({ portfolioPlace }) => portfolioPlace !== null).length,
    topics: asked.size,
    topicsReady: [...asked].filter((skill) => ready.has(skill)).length,
    openApplications: facts.applications.filter(({ status }) => isOpenStatus(status)).length,
    offers: new Set(facts.offers.map(({ id }) => id)).size,
  };
}
