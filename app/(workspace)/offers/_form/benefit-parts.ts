import { type GroupSpec, type PartSpec, plainPart } from "./field-spec";
import { taxPart } from "./tax-part";

const tier = (at: number): GroupSpec => ({
  id: `tier${at}`,
  title: at === 0 ? "The employer adds" : `Then, tier ${at + 1}`,
  isFolded: at > 0,
  ...(at > 0 ? { after: `tier${at - 1}` } : {}),
  fields: [
    { name: `tier${at}.match`, label: "Matched, %", kind: "percent", hint: "100 for one to one." },
    { name: `tier${at}.ofPay`, label: "Of the next % of pay", kind: "percent" },
  ],
});

const match = (tiers: number): PartSpec => ({
  id: "match",
  title: "Retirement match",
  about: "Only the employer’s money counts.",
  groups: [
    {
      id: "match",
      title: null,
      fields: [
        { name: "match.contribution", label: "You would put in, % of pay", kind: "percent" },
        {
          name: "match.cap",
          label: "Most the employer adds a year",
          kind: "money",
          hint: "Empty if no cap is stated.",
        },
      ],
    },
    ...Array.from({ length: tiers }, (_, at) => tier(at)),
  ],
});

const health = plainPart(
  {
    id: "health",
    title: "Health cover, a month",
    about: "What you pay is a cost, money into a health account is a gain.",
  },
  [
    { name: "health.premium", label: "Whole premium", kind: "money" },
    { name: "health.employer", label: "The employer pays", kind: "money" },
    { name: "health.account", label: "Paid into your health account", kind: "money" },
  ],
);

const leave = plainPart(
  { id: "leave", title: "Paid leave", about: "Shown as days. It enters the totals only if you ask for it." },
  [
    { name: "leave.days", label: "Days off a year", kind: "count" },
    { name: "leave.workDays", label: "Days of work a year", kind: "count", preset: "260" },
  ],
);

const commute = plainPart(
  {
    id: "commute",
    title: "Remote work and the way there",
    about: "From your own numbers: days on site, minutes and money for one such day, both ways together.",
  },
  [
    { name: "commute.days", label: "Days on site a week", kind: "count", hint: "0 if it is fully remote." },
    { name: "commute.minutes", label: "Minutes a day, both ways", kind: "count" },
    { name: "commute.cost", label: "Cost of one day", kind: "money" },
    { name: "commute.weeks", label: "Weeks a year", kind: "count", preset: "46" },
    {
      name: "commute.hourValue",
      label: "What an hour is worth to you",
      kind: "money",
      hint: "Empty if it is not to be turned into money.",
    },
  ],
);

const development = plainPart(
  { id: "development", title: "Money for learning", about: "Courses, examinations, conferences, books." },
  [
    { name: "development.year", label: "Fund a year", kind: "money" },
    { name: "development.used", label: "You would use, %", kind: "percent", preset: "100" },
  ],
);

const relocation = plainPart(
  { id: "relocation", title: "Moving there", about: "What is paid for the move, and what it would cost you." },
  [
    { name: "relocation.amount", label: "The employer pays", kind: "money" },
    { name: "relocation.ownCost", label: "The move costs you", kind: "money" },
  ],
);

/** What goes with an offer beside pay and equity, with so many tiers of the match. */
export function listBenefitParts(tiers: number): PartSpec[] {
  return [match(tiers), health, leave, commute, development, relocation, taxPart];
}
