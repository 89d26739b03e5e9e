/** A number of days in words that get coarser with length: "5 days", "3 weeks", "about 14 months", "about 3 years". */
export function spanOfDays(days: number): string {
  if (days === 1) return "1 day";
  if (days < 14) return `${days} days`;
  if (days < 60) return `${Math.round(days / 7)} weeks`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `about ${months} months` : `about ${Math.round(days / 365.25)} years`;
}
