import { findGap } from "@/lib/audit/find-gap";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { AdvertisedPay, Amount } from "@/lib/catalogue/figure-types";
import type { CatalogueId, HourRange, Level, Role } from "@/lib/catalogue/types";
import { countMonths, type MonthCount } from "./count-months";
import { findBestPay, type RolePay } from "./find-best-pay";
import { findRegionCurrency } from "./find-region-currency";
import { type OwnPay, type Payback, type PayPoints, reckonPayback } from "./pay-back";
import { middleOf, type RoleLikeness } from "./role-likeness";
import type { PlannedWork } from "./sum-work";
import { weighReadiness, type WeightedReadiness } from "./weigh-readiness";

/** Who compares, and under what: pace in hours a week (above 0), months of related work behind them, region, own pay. */
export type Standpoint = {
  held: ReadonlyMap<CatalogueId, Level>;
  hoursPerWeek: number;
  experienceMonths: number;
  region: string;
  own: OwnPay | null;
  dollarRate: number | null;
};

export type RoleComparison = {
  role: Pick<Role, "id" | "title" | "experienceMonths">;
  readiness: WeightedReadiness;
  /** Hours of the level steps still missing, prerequisites included, before exams, projects and duties. */
  gap: HourRange;
  work: PlannedWork;
  months: MonthCount;
  /** Of the region's own figures: only pay in it is ranked. */
  currency: Amount["currency"];
  pay: RolePay | null;
  /** Null for a role of the catalogue. What an advertisement states is counted before any figure. */
  likeness: RoleLikeness | null;
  /** Whole cents a year between the median, or the advertisement's middle, and own pay; null without both in one currency. */
  gainCents: number | null;
  payback: Payback;
};

/** Everything that one row of the comparison says of a role, from where the person stands; `work` is their plan for it. */
export function compareRole(
  index: CatalogueIndex,
  role: Role,
  work: PlannedWork,
  from: Standpoint,
  likeness: RoleLikeness | null = null,
): RoleComparison {
  const { id, title, experienceMonths, requirements } = role;
  const currency = findRegionCurrency(index.catalogue.pay, from.region);
  const pay = findBestPay(index.payByRole.get(id) ?? [], from.region, currency);
  const counted = likeness?.advertised ? pointsOf(likeness.advertised) : (pay?.band ?? null);
  const missing = Math.max(0, experienceMonths - from.experienceMonths);
  const spending = { cashCents: work.cashCents, hours: work.hours, dollarRate: from.dollarRate };
  return {
    role: { id, title, experienceMonths },
    readiness: weighReadiness(index.skills, requirements, from.held),
    gap: findGap(index.skills, requirements, from.held).hours,
    work,
    months: countMonths(work.hours, from.hoursPerWeek, missing),
    currency,
    pay,
    likeness,
    gainCents: findGain(counted, from.own),
    payback: reckonPayback(counted, from.own, spending),
  };
}

/** The ends of what is advertised in the place of the quartiles, its middle in that of the median. */
function pointsOf(advertised: AdvertisedPay): PayPoints {
  const { currency, lowCents, highCents } = advertised;
  return { currency, percentiles: { p25: lowCents, p50: middleOf(advertised), p75: highCents } };
}

function findGain(pay: PayPoints | null, own: OwnPay | null): number | null {
  const median = pay?.percentiles.p50 ?? null;
  if (!pay || median === null || !own || own.payCents === null || own.currency !== pay.currency) return null;
  return median - own.payCents;
}
