import type { OfferFact } from "@/lib/catalogue/figure-types";

/** General information on the parts of an offer, for the United States, from secondary sources: never advice, never in a sum. */
export const offerFacts: OfferFact[] = [
  {
    id: "vesting-four-years",
    topic: "equity",
    statement:
      "Restricted stock in technology is commonly promised over four years, with a quarter of it after the first twelve months.",
    period: null,
    source: "waterfalls-rsu-vesting",
  },
  {
    id: "rsu-outside-83b",
    topic: "equity",
    statement:
      "The election of section 83(b) is for stock that has been handed over; restricted stock units, which are a promise of stock, cannot be elected.",
    period: "2026",
    source: "vestingstrategy-83b",
  },
  {
    id: "election-83b-days",
    topic: "equity",
    statement:
      "An election of section 83(b) has to be filed within 30 calendar days from the day the stock was handed over.",
    period: "2026",
    source: "vestingstrategy-83b",
  },
  {
    id: "iso-after-leaving",
    topic: "options",
    statement: "An incentive stock option keeps its tax treatment for three months after one leaves (IRC 422(a)(2)).",
    period: null,
    source: "severancecalc-iso-window",
  },
  {
    id: "option-plan-window",
    topic: "options",
    statement:
      "Many plans let vested options expire 90 days after one leaves. Three months can be 91 or 92 days, and the plan decides.",
    period: null,
    source: "mystockoptions-exercise-window",
  },
  {
    id: "iso-exercised-late",
    topic: "options",
    statement:
      "An incentive option that is exercised later than three months after leaving is taxed like any other option: the gain at exercise is ordinary income.",
    period: null,
    source: "mystockoptions-exercise-window",
  },
  {
    id: "amt-iso-gain",
    topic: "options",
    statement:
      "The gain on incentive options that are exercised and still held when the year ends counts as income for the alternative minimum tax.",
    period: "2026",
    source: "morgan-stanley-amt",
  },
  {
    id: "amt-exemption-2026",
    topic: "options",
    statement:
      "The alternative minimum tax spares $90,100 of a single person’s income and $140,200 of a couple’s who file together; the relief shrinks by half of what exceeds $500,000 or $1,000,000.",
    period: "tax year 2026",
    source: "morgan-stanley-amt",
  },
  {
    id: "signing-bonus-repaid",
    topic: "signing",
    statement:
      "Who resigns, or is dismissed for cause, within a year often owes the whole signing bonus back; a form that is negotiated forgives a twelfth each month.",
    period: null,
    source: "arkady-law-sign-on",
  },
  {
    id: "bonus-withholding",
    topic: "tax",
    statement:
      "From bonuses and other supplemental wages employers withhold a flat 22 percent, and 37 percent of what exceeds $1,000,000. That is paid towards the tax; it is not the tax.",
    period: null,
    source: "pipgoat-supplemental-rate",
  },
  {
    id: "payroll-taxes",
    topic: "tax",
    statement: "Social Security takes 6.2 percent and Medicare 1.45 percent of pay from the employee’s side.",
    period: null,
    source: "calctrust-bonus",
  },
  {
    id: "mileage-rate",
    topic: "commute",
    statement:
      "The IRS reckons 72.5 cents for a mile driven on business. It is a yardstick for what a mile costs; the ordinary way to work is not deductible.",
    period: "2026",
    source: "cpa-practice-advisor-mileage",
  },
  {
    id: "way-to-work",
    topic: "commute",
    statement:
      "The average way to work in the US took 27.6 minutes in one direction; 9.8 percent of people needed an hour or more.",
    period: "2019",
    source: "census-travel-time",
  },
  {
    id: "learning-budget",
    topic: "development",
    statement:
      "Employers who answered spent $1,580 on learning for each employee in the mean and $100 in the median: a few spend much, most little.",
    period: "2025",
    source: "iventiv-learning-budgets",
  },
];
