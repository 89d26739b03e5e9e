import { findGap } from "@/lib/audit/find-gap";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, HourRange, Level, Role } from "@/lib/catalogue/types";
import { countMonths, type MonthCount } from "./count-months";
import { findBestPay, type RolePay } from "./find-best-pay";
import { type OwnPay, type Payback, reckonPayback } from "./pay-back";
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
  pay: RolePay | null;
  /** Whole cents a year between the median and the person's own pay; null without both in one currency. */
  gainCents: number | null;
  payback: Payback;
};

/** Everything that one row of the comparison says of a role, from where the person stands; `work` is their plan for it. */
export function compareRole(index: CatalogueIndex, role: Role, work: PlannedWork, from: Standpoint): RoleComparison {
  const { id, title, experienceMonths, requirements } = role;
  const pay = findBestPay(index.payByRole.get(id) ?? [], from.region);
  const missing = Math.max(0, experienceMonths - from.experienceMonths);
  const spending = { cashCents: work.cashCents, hours: work.hours, dollarRate: from.dollarRate };
  return {
    role: { id, title, experienceMonths },
    readiness: weighReadiness(index.skills, requirements, from.held),
    gap: findGap(index.skills, requirements, from.held).hours,
    work,
    months: countMonths(work.hours, from.hoursPerWeek, missing),
    pay,
    gainCents: findGain(pay, from.own),
    payback: reckonPayback(pay?.band ?? null, from.own, spending),
  };
}

function findGain(pay: RolePay | null, own: OwnPay | null): number | null {
  const median = pay?.band.percentiles.p50 ?? null;
  if (!pay || median === null || !own || own.payCents === null || own.currency !== pay.band.currency) return null;
  return median - own.payCents;
}
