import { formatPay } from "@/app/_ui/format";

/** One cell of a pay table: the amount, or that nobody published it. */
export function PayAmount({ amountCents, currency }: { amountCents: number | null; currency: string }) {
  if (amountCents === null) return <span className="text-muted">not published</span>;
  return formatPay(amountCents, currency);
}
