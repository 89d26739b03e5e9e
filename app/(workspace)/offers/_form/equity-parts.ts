import { type FieldSpec, type GroupSpec, likelihoodField, type PartSpec, plainPart } from "./field-spec";
import { listScheduleFields } from "./schedule-fields";

/** When vesting counts from, for grants of every kind. */
export function listRunningFields(row: string): FieldSpec[] {
  return [
    {
      name: `${row}.vestsFrom`,
      label: "Vesting counts from",
      kind: "day",
      hint: "Empty for the first day. Earlier for a grant that is running already.",
    },
    { name: `${row}.dayOfMonth`, label: "Fixed vest day of the month", kind: "count", hint: "Empty if there is none." },
  ];
}

function grant(at: number): GroupSpec {
  const row = `rsu${at}`;
  const inShares = { name: `${row}.size`, is: ["shares"] };
  return {
    id: row,
    title: at === 0 ? "Grant" : `Grant ${at + 1}`,
    isFolded: at > 0,
    ...(at > 0 ? { after: `rsu${at - 1}` } : {}),
    fields: [
      {
        name: `${row}.size`,
        label: "Stated as",
        kind: "choice",
        options: [
          ["value", "A value"],
          ["shares", "A number of shares"],
        ],
      },
      {
        name: `${row}.value`,
        label: "Value of the grant",
        kind: "money",
        when: { name: `${row}.size`, is: ["value"] },
      },
      { name: `${row}.shares`, label: "Shares", kind: "count", when: inShares },
      { name: `${row}.price`, label: "Share price today", kind: "money", when: inShares },
      ...listScheduleFields(row, true),
      ...listRunningFields(row),
      { name: `${row}.wholeShares`, label: "Only whole shares are handed out", kind: "tick", when: inShares },
      likelihoodField(row, "That you are still there when it vests, as you judge it."),
    ],
  };
}

const refreshers = plainPart(
  {
    id: "refreshers",
    title: "Refresher grants",
    about: "An assumption of yours: a new grant on each of the first three anniversaries. It is marked as assumed.",
  },
  [
    { name: "refreshers.year", label: "Value of each grant", kind: "money" },
    ...listScheduleFields("refreshers", false),
    likelihoodField("refreshers", "How sure you are that they come."),
  ],
);

const growth = plainPart(
  {
    id: "growth",
    title: "Share price, a year",
    about: "Your own range; everything paid in shares is reckoned at all three. Negative for a decline.",
  },
  [
    { name: "growth.low", label: "Low, % a year", kind: "percent", hint: "Such as −20." },
    { name: "growth.likely", label: "Likely, % a year", kind: "percent", hint: "Empty for no change." },
    { name: "growth.high", label: "High, % a year", kind: "percent" },
  ],
);

const espp = plainPart(
  {
    id: "espp",
    title: "Share purchase plan",
    about: "Only the gain counts, as if sold on the day of purchase; what you pay in is your own salary.",
  },
  [
    { name: "espp.contribution", label: "You would pay in, % of base", kind: "percent" },
    { name: "espp.discount", label: "Discount, %", kind: "percent" },
    { name: "espp.cap", label: "Most you may pay in a year", kind: "money", hint: "Empty if no cap is stated." },
    {
      name: "espp.purchases",
      label: "Purchases a year",
      kind: "choice",
      options: [
        ["2", "2"],
        ["1", "1"],
        ["4", "4"],
      ],
    },
    { name: "espp.lookback", label: "The lower price of both ends counts (lookback)", kind: "tick" },
    { name: "espp.price", label: "Share price, if only whole shares are bought", kind: "money" },
    likelihoodField("espp", "That you take part."),
  ],
);

/** Stock, refreshers, share price and purchase plan, with so many rows for grants. */
export function listEquityParts(grants: number): PartSpec[] {
  const rsu: PartSpec = {
    id: "rsu",
    title: "Restricted stock",
    about: "Shares that become yours over time.",
    groups: Array.from({ length: grants }, (_, at) => grant(at)),
  };
  return [rsu, refreshers, espp, growth];
}
