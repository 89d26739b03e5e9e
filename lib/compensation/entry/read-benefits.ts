import type { Entry, Texts } from "@/lib/compensation/entry/entry";
import { findRows } from "@/lib/compensation/entry/find-rows";
import type { Commute, Health, Leave, Match, Offer, TypedTax } from "@/lib/compensation/offer";
import { taxedParts } from "@/lib/compensation/entry/taxed-parts";
import { offerLimits } from "@/lib/compensation/offer-limits";

type Benefits = Pick<Offer, "match" | "health" | "leave" | "commute" | "development" | "relocation" | "tax">;

/** What goes with an offer beside pay and equity, as typed. */
export function readBenefits(entry: Entry, texts: Texts): Benefits {
  return {
    match: readMatch(entry, texts),
    health: readHealth(entry),
    leave: readLeave(entry),
    commute: readCommute(entry),
    development: entry.isTyped("development")
      ? { yearCents: entry.cents("development.year"), usedPerMille: entry.perMille("development.used") }
      : null,
    relocation: entry.isTyped("relocation")
      ? { amountCents: orNothing(entry, "relocation.amount"), ownCostCents: orNothing(entry, "relocation.ownCost") }
      : null,
    tax: readTax(entry),
  };
}

const orNothing = (entry: Entry, name: string) => entry.centsOrNull(name) ?? 0;

function readMatch(entry: Entry, texts: Texts): Match | null {
  const rows = findRows(texts, "tier").filter((row) => entry.isTyped(row));
  if (rows.length === 0 && !entry.isTyped("match")) return null;
  if (rows.length > offerLimits.matchTiers) entry.refuse("tier0.match", "Enter at most six tiers.");
  const tiers = rows.map((row) => ({
    matchBps: entry.bps(`${row}.match`, 0, 50_000),
    ofPayBps: entry.bps(`${row}.ofPay`),
  }));
  if (tiers.reduce((sum, { ofPayBps }) => sum + ofPayBps, 0) > 10_000)
    entry.refuse("tier0.ofPay", "The tiers reach beyond 100 % of pay.");
  return { tiers, contributionBps: entry.bps("match.contribution"), capCents: entry.centsOrNull("match.cap") };
}

function readHealth(entry: Entry): Health | null {
  if (!entry.isTyped("health")) return null;
  const premiumMonthCents = orNothing(entry, "health.premium");
  const employerMonthCents = orNothing(entry, "health.employer");
  if (employerMonthCents > premiumMonthCents)
    entry.refuse("health.employer", "The employer’s part cannot be more than the whole premium.");
  return { premiumMonthCents, employerMonthCents, accountMonthCents: orNothing(entry, "health.account") };
}

function readLeave(entry: Entry): Leave | null {
  if (!entry.isTyped("leave")) return null;
  return {
    daysPerYear: entry.whole("leave.days", "days", 0, 366),
    workDaysPerYear: entry.whole("leave.workDays", "days", 1, 366),
  };
}

function readCommute(entry: Entry): Commute | null {
  if (!entry.isTyped("commute")) return null;
  const cost = "commute.cost";
  return {
    onSiteDaysPerWeek: entry.whole("commute.days", "days", 0, 7),
    weeksPerYear: entry.whole("commute.weeks", "weeks", 0, 53),
    minutesPerDay: entry.wholeOrNull("commute.minutes", "minutes", 0, 1_440) ?? 0,
    costPerDayCents: entry.text(cost) === "" ? 0 : entry.cents(cost, 10_000_000),
    hourValueCents: entry.text("commute.hourValue") === "" ? null : entry.cents("commute.hourValue", 10_000_000),
  };
}

function readTax(entry: Entry): TypedTax | null {
  if (!entry.isTyped("tax")) return null;
  if (entry.text("tax.kind") === "amount") return { kind: "amount", yearCents: entry.cents("tax.year") };
  return {
    kind: "share",
    bps: entry.bps("tax.percent"),
    of: taxedParts.filter((part) => entry.isTicked(`taxOf.${part}`)),
  };
}
