import type { HourRange, IsoDay } from "@/lib/catalogue/types";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** '2027-03-14' as "14 Mar 2027". */
export function formatDay(day: IsoDay): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** '2027-03-14' as "Mar 2027". */
export function formatMonth(day: IsoDay): string {
  const [year, month] = day.split("-").map(Number);
  return `${months[(month ?? 1) - 1]} ${year}`;
}

/** "30 to 45 h, likely 36". */
export function formatHours({ low, likely, high }: HourRange): string {
  return low === high
    ? `${formatCount(likely)} h`
    : `${formatCount(low)} to ${formatCount(high)} h, likely ${formatCount(likely)}`;
}

/** Minutes as "1 h 30 min", "45 min" or "2 h". */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${formatCount(hours)} h` : `${formatCount(hours)} h ${rest} min`;
}

// Making a format takes far longer than using it, and a roadmap's page shows hundreds of numbers.
const counts = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const moneys = new Map<string, Intl.NumberFormat>();

/** 12345 as "12,345". */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** Whole cents as "US$150", with cents only when there are any; null is "fee unknown". */
export function formatMoney(amountCents: number | null, currency = "USD"): string {
  if (amountCents === null) return "fee unknown";
  return moneyFormat(currency, amountCents % 100 === 0 ? 0 : 2)
    .format(amountCents / 100)
    .replace(/^\$/, "US$");
}

function moneyFormat(currency: string, minimumFractionDigits: 0 | 2): Intl.NumberFormat {
  const key = `${currency} ${minimumFractionDigits}`;
  const kept = moneys.get(key);
  if (kept) return kept;
  const options = { style: "currency", currency, currencyDisplay: "symbol", minimumFractionDigits } as const;
  const made = new Intl.NumberFormat("en-US", options);
  moneys.set(key, made);
  return made;
}

/** Whole cents a year as "US$135k". */
export function formatPay(amountCents: number, currency = "USD"): string {
  return `${formatMoney(Math.round(amountCents / 100_000) * 100, currency)}k`;
}

const levelWords = ["none", "awareness", "working", "practitioner", "expert"];

/** A proficiency level as its word. */
export function levelWord(level: number): string {
  return levelWords[level] ?? String(level);
}
