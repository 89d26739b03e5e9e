import { formatMoney } from "@/app/_ui/format";
import type { Certification } from "@/lib/catalogue/types";

/** How long a certification holds: "3 years", "does not expire" or "unknown". */
export function validityWords({ validityYears }: Pick<Certification, "validityYears">): string {
  if (validityYears === null) return "unknown";
  if (validityYears === "forever") return "does not expire";
  return `${validityYears} ${validityYears === 1 ? "year" : "years"}`;
}

/** The exam's fee, or that it is unknown. */
export function feeWords({ feeCents }: Pick<Certification, "feeCents">): string {
  return feeCents === null ? "unknown" : formatMoney(feeCents);
}

/** Months of experience as "5 years", "18 months" or "none". */
export function experienceWords(months: number): string {
  if (months === 0) return "none";
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}
