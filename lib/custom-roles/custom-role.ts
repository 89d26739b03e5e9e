import type { AdvertisedPay } from "@/lib/catalogue/figure-types";
import type { CatalogueId, IsoDay, ReachableLevel } from "@/lib/catalogue/types";

/** What a person's own role asks. `source` names the catalogue's source of a requirement that was copied; null: the role itself. */
export type CustomRequirement = {
  skill: CatalogueId;
  level: ReachableLevel;
  weight: number;
  kind: "must" | "should";
  proof: boolean;
  why: string;
  source: CatalogueId | null;
};

/** A target job that a person made, as it is kept; `id` is its row's uuid. */
export type CustomRole = {
  id: string;
  title: string;
  summary: string;
  /** The advertisement as it was pasted; empty where there is none. */
  advertisement: string;
  advertisementUrl: string | null;
  requirements: CustomRequirement[];
  experienceMonths: number;
  /** The catalogue's role that the person likens it to. */
  likeRoleId: CatalogueId | null;
  pay: AdvertisedPay | null;
  isRemoved: boolean;
  version: number;
  /** The day it was made, and the one of its last change. */
  madeOn: IsoDay;
  changedOn: IsoDay;
};
