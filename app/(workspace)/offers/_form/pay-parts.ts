import { type GroupSpec, likelihoodField, type PartSpec, plainPart } from "./field-spec";

const base = plainPart({ id: "base", title: "Base salary", about: "What the contract says a year, before tax." }, [
  { name: "base.year", label: "Salary a year", kind: "money" },
  {
    name: "base.raise",
    label: "Raise you assume, % a year",
    kind: "percent",
    preset: "0",
    hint: "Your assumption, from the second year on. 0 if nothing is promised.",
  },
]);

const bonus = plainPart(
  { id: "bonus", title: "Target bonus", about: "A target is not a promise: say how much of it you expect." },
  [
    {
      name: "bonus.kind",
      label: "The target is",
      kind: "choice",
      options: [
        ["share-of-base", "A percentage of base"],
        ["amount", "An amount a year"],
      ],
    },
    {
      name: "bonus.percent",
      label: "Target, % of base",
      kind: "percent",
      when: { name: "bonus.kind", is: ["share-of-base"] },
    },
    {
      name: "bonus.amount",
      label: "Target a year",
      kind: "money",
      when: { name: "bonus.kind", is: ["amount"] },
    },
    likelihoodField("bonus", "The share of the target that you expect. Ask what was paid in the last three years."),
  ],
);

function payment(at: number): GroupSpec {
  const row = `pay${at}`;
  return {
    id: row,
    title: at === 0 ? "Payment" : `Payment ${at + 1}`,
    isFolded: at > 0,
    ...(at > 0 ? { after: `pay${at - 1}` } : {}),
    fields: [
      { name: `${row}.amount`, label: "Amount", kind: "money" },
      { name: `${row}.after`, label: "Paid after, months", kind: "count", hint: "0 or empty for the first pay slip." },
      {
        name: `${row}.months`,
        label: "To be paid back on leaving within, months",
        kind: "count",
        hint: "Empty if there is no claw-back.",
      },
      {
        name: `${row}.form`,
        label: "How much is paid back",
        kind: "choice",
        options: [
          ["full", "All of it until then"],
          ["pro-rata", "Less with every month"],
        ],
      },
      {
        name: `${row}.clawBackFull`,
        label: "All of it for the first, months",
        kind: "count",
        hint: "0 if it falls from the first month.",
        when: { name: `${row}.form`, is: ["pro-rata"] },
      },
      {
        name: `${row}.from`,
        label: "The months count from",
        kind: "choice",
        options: [
          ["start", "The first day"],
          ["payment", "The payment"],
        ],
      },
    ],
  };
}

const signing = (rows: number): PartSpec => ({
  id: "signing",
  title: "Signing bonus",
  about: "Paid once, and often to be paid back when you leave early.",
  groups: [
    ...Array.from({ length: rows }, (_, at) => payment(at)),
    { id: "signing", title: null, fields: [likelihoodField("signing", "100 if it is in the contract.")] },
  ],
});

/** Base, bonus and signing bonus, with so many rows for payments. */
export function listPayParts(payments: number): PartSpec[] {
  return [base, bonus, signing(payments)];
}
