import type { Texts } from "@/lib/compensation/entry/entry";
import type { Commute, Health, Leave, Match, Offer, TypedTax } from "@/lib/compensation/offer";
import { writeAmount, writeHundredths } from "@/lib/money/write-amount";

/** What goes with an offer beside pay and equity, as the texts of the form. */
export function writeBenefits({ match, health, leave, commute, development, relocation, tax }: Offer): Texts {
  return {
    ...writeMatch(match),
    ...writeHealth(health),
    ...writeLeave(leave),
    ...writeCommute(commute),
    ...(development
      ? {
          "development.year": writeAmount(development.yearCents),
          "development.used": writeHundredths(development.usedPerMille, 1),
        }
      : {}),
    ...(relocation
      ? {
          "relocation.amount": writeAmount(relocation.amountCents),
          "relocation.ownCost": writeAmount(relocation.ownCostCents),
        }
      : {}),
    ...writeTax(tax),
  };
}

function writeMatch(match: Match | null): Texts {
  if (!match) return {};
  return Object.assign(
    {
      "match.contribution": writeHundredths(match.contributionBps, 2),
      "match.cap": match.capCents === null ? "" : writeAmount(match.capCents),
    },
    ...match.tiers.map(({ matchBps, ofPayBps }, at) => ({
      [`tier${at}.match`]: writeHundredths(matchBps, 2),
      [`tier${at}.ofPay`]: writeHundredths(ofPayBps, 2),
    })),
  );
}

function writeHealth(health: Health | null): Texts {
  if (!health) return {};
  return {
    "health.premium": writeAmount(health.premiumMonthCents),
    "health.employer": writeAmount(health.employerMonthCents),
    "health.account": writeAmount(health.accountMonthCents),
  };
}

function writeLeave(leave: Leave | null): Texts {
  return leave ? { "leave.days": String(leave.daysPerYear), "leave.workDays": String(leave.workDaysPerYear) } : {};
}

function writeCommute(commute: Commute | null): Texts {
  if (!commute) return {};
  return {
    "commute.days": String(commute.onSiteDaysPerWeek),
    "commute.weeks": String(commute.weeksPerYear),
    "commute.minutes": String(commute.minutesPerDay),
    "commute.cost": writeAmount(commute.costPerDayCents),
    "commute.hourValue": commute.hourValueCents === null ? "" : writeAmount(commute.hourValueCents),
  };
}

function writeTax(tax: TypedTax | null): Texts {
  if (!tax) return {};
  if (tax.kind === "amount") return { "tax.kind": "amount", "tax.year": writeAmount(tax.yearCents) };
  return {
    "tax.kind": "share",
    "tax.percent": writeHundredths(tax.bps, 2),
    ...Object.fromEntries(tax.of.map((part) => [`taxOf.${part}`, "on"])),
  };
}
