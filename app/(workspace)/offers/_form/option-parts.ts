import { listRunningFields } from "./equity-parts";
import type { GroupSpec, PartSpec } from "./field-spec";
import { listScheduleFields } from "./schedule-fields";

function grant(at: number): GroupSpec {
  const row = `opt${at}`;
  return {
    id: row,
    title: at === 0 ? "Grant" : `Grant ${at + 1}`,
    isFolded: at > 0,
    ...(at > 0 ? { after: `opt${at - 1}` } : {}),
    fields: [
      {
        name: `${row}.kind`,
        label: "Kind",
        kind: "choice",
        options: [
          ["iso", "ISO (incentive stock options)"],
          ["nso", "NSO, or options outside the US"],
        ],
      },
      { name: `${row}.options`, label: "Options", kind: "count" },
      { name: `${row}.strike`, label: "Strike price", kind: "money" },
      {
        name: `${row}.fairValue`,
        label: "Fair value of a share today",
        kind: "money",
        hint: "409A. Empty if unknown.",
      },
      {
        name: `${row}.dilution`,
        label: "Dilution until an exit, %",
        kind: "percent",
        preset: "0",
        hint: "What later rounds take; for exits by company value.",
      },
      { name: `${row}.exitInYears`, label: "Years until an exit", kind: "count", hint: "Empty if you do not guess." },
      { name: `${row}.windowDays`, label: "Days to exercise after leaving", kind: "count", hint: "Empty if unknown." },
      ...listScheduleFields(row, true),
      ...listRunningFields(row),
    ],
  };
}

function scenario(grantAt: number, at: number, isFolded: boolean): GroupSpec {
  const row = `opt${grantAt}s${at}`;
  const byValue = { name: `${row}.kind`, is: ["company-value"] };
  return {
    id: row,
    title: grantAt === 0 ? `Exit ${at + 1}` : `Grant ${grantAt + 1}, exit ${at + 1}`,
    isFolded,
    ...(at > 2 ? { after: `opt${grantAt}s${at - 1}` } : grantAt > 0 ? { after: `opt${grantAt}` } : {}),
    fields: [
      { name: `${row}.label`, label: "What happens", kind: "text", hint: "Such as: nothing, sold, listed." },
      { name: `${row}.chance`, label: "Chance, %", kind: "percent", hint: "All exits together: exactly 100." },
      {
        name: `${row}.kind`,
        label: "Worth by",
        kind: "choice",
        options: [
          ["share-price", "Price of a share"],
          ["company-value", "Value of the company"],
        ],
      },
      {
        name: `${row}.price`,
        label: "Price of a share",
        kind: "money",
        when: { name: `${row}.kind`, is: ["share-price"] },
      },
      { name: `${row}.value`, label: "Value of the company", kind: "money", when: byValue },
      { name: `${row}.dilutedShares`, label: "Fully diluted shares today", kind: "count", when: byValue },
    ],
  };
}

/** Stock options, with so many exits for each of the grants. */
export function listOptionPart(exits: readonly number[]): PartSpec {
  return {
    id: "options",
    title: "Stock options",
    about: "Worth what you judge the exits to be. List every way it can end, the chance of nothing included.",
    groups: exits.flatMap((count, at) => [
      grant(at),
      ...Array.from({ length: count }, (_, exit) => scenario(at, exit, at > 0 || exit > 2)),
    ]),
  };
}
