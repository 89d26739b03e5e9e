import { describeLanding } from "@/lib/landing/describe-landing";
import type { LandingSummary } from "@/lib/landing/summarise-landing";

/** The last phase on paper: its four parts as boxes to tick, with how far each is. */
export function PrintLand({ summary }: { summary: LandingSummary }) {
  return (
    <section aria-labelledby="print-land" className="break-inside-avoid print:mt-8">
      <header className="break-after-avoid border-b border-ink pb-3">
        <h2 id="print-land" className="text-xl">
          Land
        </h2>
        <p className="text-sm text-muted">Without dates: what turns the path into a job</p>
      </header>
      <ul className="text-sm">
        {describeLanding(summary).map(({ id, name, count }) => (
          <li key={id} className="flex gap-3 border-t border-line py-2 first:border-t-0">
            <span aria-hidden="true" className="mt-1 size-3.5 shrink-0 border border-ink" />
            <span className="tabular">
              <span className="font-semibold">{name}</span>
              <span className="text-muted"> · {count}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
