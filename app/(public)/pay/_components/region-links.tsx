import type { Route } from "next";
import Link from "next/link";
import type { RegionChart } from "@/app/_ui/pay/list-region-charts";
import { regionPath } from "@/app/_ui/pay/region-path";

const kinds = { country: "Countries", state: "US states", metro: "US metropolitan areas" } as const;

/** Every region with official figures, as a link to its page. */
export function RegionLinks({ charts, current }: { charts: readonly RegionChart[]; current: string }) {
  return (
    <div className="grid gap-6">
      {(["country", "state", "metro"] as const).map((kind) => (
        <div key={kind}>
          <h3 className="text-sm font-semibold">{kinds[kind]}</h3>
          <ul className="mt-1 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            {charts
              .filter((chart) => chart.kind === kind)
              .map(({ region, name, rows }) => (
                <li key={region}>
                  <Link
                    href={regionPath(region) as Route}
                    prefetch={false}
                    aria-current={region === current ? "page" : undefined}
                    className="flex min-h-9 flex-wrap items-center gap-x-2 py-1 text-sm text-action underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                  >
                    {name}
                    <span className="text-muted">
                      {rows.length} {rows.length === 1 ? "role" : "roles"}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
