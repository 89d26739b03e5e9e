import type { ReactNode } from "react";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { PayBand } from "@/lib/catalogue/figure-types";
import { PayAmount } from "./pay-amount";

const amountHeads = ["10th", "25th", "Median", "75th", "90th"];

/** Bands as rows of five percentiles; with notes, a last column says what each counts and where it was read. */
export function PercentileTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: string;
  rows: { name: ReactNode; band: PayBand; note?: ReactNode }[];
}) {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return (
    <StackTable
      caption={caption}
      heads={[head, ...amountHeads, ...(hasNotes ? ["Counts"] : [])]}
      rows={rows.map(({ name, band, note }) => ({
        key: band.id,
        cells: [name, ...listAmounts(band), ...(hasNotes ? [note] : [])],
      }))}
    />
  );
}

function listAmounts({ percentiles, currency }: PayBand): ReactNode[] {
  const { p10, p25, p50, p75, p90 } = percentiles;
  return [p10, p25, p50, p75, p90].map((amountCents, at) => (
    <PayAmount key={amountHeads[at]} amountCents={amountCents} currency={currency} />
  ));
}
