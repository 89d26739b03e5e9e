import type { PartKind } from "@/lib/compensation/valuation";

export type ChartGroup = { key: string; word: string; kinds: readonly PartKind[]; fill: string; swatch: string };

/** The layers of a year from the ground up: what is sure lies below what is not. */
export const chartGroups: readonly ChartGroup[] = [
  { key: "base", word: "Base", kinds: ["base"], fill: "fill-action", swatch: "bg-action" },
  {
    key: "extras",
    word: "Benefits",
    kinds: ["match", "health", "development", "leave"],
    fill: "fill-muted",
    swatch: "bg-muted",
  },
  { key: "bonus", word: "Bonus", kinds: ["bonus"], fill: "fill-action/65", swatch: "bg-action/65" },
  {
    key: "sign-on",
    word: "Signing and moving",
    kinds: ["signing", "relocation"],
    fill: "fill-edge/55",
    swatch: "bg-edge/55",
  },
  {
    key: "equity",
    word: "Shares and options",
    kinds: ["rsu", "refreshers", "options", "espp"],
    fill: "fill-action/35",
    swatch: "bg-action/35",
  },
  {
    key: "costs",
    word: "The way to work",
    kinds: ["commute", "commute-time"],
    fill: "fill-danger/60",
    swatch: "bg-danger/60",
  },
];

export type YearLayers = { year: number; layers: { key: string; cents: number }[] };

/** Four years of the kinds given, added up by layer; a layer that holds nothing in any year is left out. */
export function layerYears(kinds: readonly { kind: PartKind; yearsCents: readonly number[] }[]): YearLayers[] {
  return [0, 1, 2, 3].map((at) => ({
    year: at + 1,
    layers: chartGroups.map((group) => ({
      key: group.key,
      cents: kinds
        .filter(({ kind }) => group.kinds.includes(kind))
        .reduce((sum, { yearsCents }) => sum + (yearsCents[at] ?? 0), 0),
    })),
  }));
}

/** The lowest and the highest point that the stacks of these years reach; the ground is always between. */
export function spanOf(years: readonly YearLayers[]): { low: number; high: number } {
  const reach = (sign: 1 | -1) =>
    years.map(({ layers }) => layers.reduce((sum, { cents }) => sum + (cents * sign > 0 ? cents : 0), 0));
  return { low: Math.min(0, ...reach(-1)), high: Math.max(0, ...reach(1)) };
}
