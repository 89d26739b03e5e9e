import type { CatalogueId, IsoDay, Level } from "@/lib/catalogue/types";
import type { MilestoneStatus } from "./status";

/** What a person recorded on one milestone of a saved roadmap. Days are calendar days, time is whole minutes. */
export type MilestoneProgress = {
  id: string;
  key: string;
  status: MilestoneStatus;
  skipReason: string | null;
  note: string;
  startedOn: IsoDay | null;
  finishedOn: IsoDay | null;
  version: number;
  spentMinutes: number;
};

/** The level a person claims today, by skill id; a skill that was never rated is absent. */
export type ClaimedLevels = ReadonlyMap<CatalogueId, { level: Level }>;
