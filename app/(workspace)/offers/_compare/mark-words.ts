import type { PercentileKey } from "@/lib/compensation/pay-band";

/** Published percentiles as they read in a sentence. */
export const markWords: Record<PercentileKey, string> = {
  p10: "10th percentile",
  p25: "25th percentile",
  p50: "median",
  p75: "75th percentile",
  p90: "90th percentile",
};
