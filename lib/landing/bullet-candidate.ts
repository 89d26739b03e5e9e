import type { CatalogueId, IsoDay } from "@/lib/catalogue/types";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import type { StoryTexts } from "./story-texts";

export type EvidencePiece = { id: string; milestoneId: string; title: string; url: string | null };
export type Story = StoryTexts & { milestoneId: string; portfolioPlace: number | null; version: number };

/** A milestone that a bullet can be written of. `ticked` are those of its acceptance criteria that are met. */
export type BulletCandidate = {
  milestoneId: string;
  key: string;
  kind: MilestoneKind;
  title: string;
  summary: string;
  isDone: boolean;
  /** False once a newer plan left the milestone out: what was done and written stays. */
  isInPlan: boolean;
  finishedOn: IsoDay | null;
  spentMinutes: number;
  proves: { skill: CatalogueId; skillName: string; level: number }[];
  acceptance: string[];
  ticked: string[];
  evidence: EvidencePiece[];
  story: Story | null;
};
