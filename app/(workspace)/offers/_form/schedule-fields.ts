import type { FieldSpec } from "./field-spec";

/** Vesting presets and the three ways to write a schedule of one's own. */
export const scheduleWords = [
  ["even-yearly", "25 % a year, four years"],
  ["monthly-after-cliff", "Monthly over four years, after a one-year cliff"],
  ["quarterly-after-cliff", "Quarterly over four years, after a one-year cliff"],
  ["back-loaded", "5 / 15 / 40 / 40"],
  ["front-loaded", "38 / 32 / 20 / 10, by month"],
  ["front-loaded-even", "33 / 33 / 22 / 12, by month"],
  ["even", "Equal parts, my own years"],
  ["weighted-years", "A percentage for each year"],
  ["by-month", "A list by months"],
  ["by-day", "A list by days"],
] as const;

const paceWords = [
  ["year", "Every year"],
  ["half-year", "Every half-year"],
  ["quarter", "Every quarter"],
  ["month", "Every month"],
] as const;

/** The fields of a vesting schedule; a list by days only where the grant does not repeat. */
export function listScheduleFields(row: string, hasDays: boolean): FieldSpec[] {
  const name = `${row}.schedule`;
  return [
    {
      name,
      label: "Vests",
      kind: "choice",
      options: hasDays ? scheduleWords : scheduleWords.filter(([key]) => key !== "by-day"),
    },
    { name: `${row}.years`, label: "Years", kind: "count", preset: "4", when: { name, is: ["even"] } },
    {
      name: `${row}.pace`,
      label: "How often",
      kind: "choice",
      options: paceWords,
      when: { name, is: ["even", "weighted-years"] },
    },
    {
      name: `${row}.cliff`,
      label: "Cliff, months",
      kind: "count",
      preset: "12",
      hint: "Nothing vests before it. 0 for none.",
      when: { name, is: ["even", "weighted-years", "by-month"] },
    },
    {
      name: `${row}.list`,
      label: "The list",
      kind: "lines",
      hint: `By year: 40 30 20 10. By months: a line for each vest, 12 25 for 25 % after 12 months.${hasDays ? " By days: 2028-01-31 25." : ""}`,
      when: { name, is: ["weighted-years", "by-month", "by-day"] },
    },
  ];
}
