import type { IsoDay } from "@/lib/time/iso-day";

/** How often a part of a grant vests. */
export type VestingPace = "month" | "quarter" | "half-year" | "year";

/** Whole months between two vests at each pace. */
export const monthsPerPace: Record<VestingPace, number> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** One year of a weighted schedule: its share of the whole grant in basis points, and how it is spread over that year. */
export type VestingYear = { bps: number; pace: VestingPace };

/**
 * When a grant becomes yours. `even`: equal parts over whole years. `weighted-years`: a share for each year, equal parts inside it.
 * `by-month`: a list by months after the first day. `by-day`: a list by calendar day. Shares of the lists and of the weighted years
 * sum to 10,000 basis points. Before the cliff nothing vests; at the cliff all that would have vested until then does.
 */
export type VestingSchedule =
  | { kind: "even"; years: number; pace: VestingPace; cliffMonths: number }
  | { kind: "weighted-years"; years: readonly VestingYear[]; cliffMonths: number }
  | { kind: "by-month"; vests: readonly { afterMonths: number; bps: number }[]; cliffMonths: number }
  | { kind: "by-day"; vests: readonly { onDay: IsoDay; bps: number }[] };
