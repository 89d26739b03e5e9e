/** Beyond this many months a count says nothing more than that it is too long: fifty years. */
const mostMonths = 600;

/** Months rounded to whole ones: "14 months", "1 month", "under a month", years beside them from two on, "more than 50 years". */
export function formatMonths(months: number): string {
  if (months > mostMonths) return "more than 50 years";
  const whole = Math.round(months);
  if (months > 0 && whole === 0) return "under a month";
  const count = `${whole.toLocaleString("en-US")} ${whole === 1 ? "month" : "months"}`;
  return whole < 24 ? count : `${count} (${formatYears(whole)})`;
}

/** 62 months as "5 y 2 m". */
export function formatYears(months: number): string {
  const rest = months % 12;
  return rest === 0 ? `${Math.floor(months / 12)} y` : `${Math.floor(months / 12)} y ${rest} m`;
}

/** Months with one decimal, as the arithmetic shows them: "60.0". */
export function exactMonths(months: number): string {
  return months.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
