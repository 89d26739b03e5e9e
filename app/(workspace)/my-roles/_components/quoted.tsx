import type { Quote } from "@/lib/custom-roles/quote-mention";

export const markClass = "rounded-sm bg-sunken px-0.5 font-semibold text-ink underline decoration-action decoration-2";

/** A sentence of the advertisement with what was found in it marked. */
export function Quoted({ quote: { before, found, after } }: { quote: Quote }) {
  return (
    <q className="wrap-anywhere text-muted">
      {before}
      <mark className={markClass}>{found}</mark>
      {after}
    </q>
  );
}
