import type { Route } from "next";
import Link from "next/link";
import { type ComparisonSort, comparisonSorts } from "@/lib/compare/order-comparisons";
import { compareHref, type CompareValues } from "./compare-values";

const words: Record<ComparisonSort, string> = {
  soonest: "soonest",
  readiness: "most ready",
  pay: "highest pay",
  payback: "shortest payback",
  cash: "least fees",
};

/** The five orders of the table as links, the present one marked. */
export function SortLinks({ values, sort }: { values: CompareValues; sort: ComparisonSort }) {
  return (
    <nav aria-label="Order of the table" className="flex flex-wrap items-center gap-x-5 text-sm">
      <span className="text-muted">First comes</span>
      {comparisonSorts.map((name) => (
        <Link
          key={name}
          href={compareHref({ ...values, sort: name }) as Route}
          prefetch={false}
          aria-current={name === sort ? "true" : undefined}
          className="inline-flex min-h-11 items-center border-b-2 border-transparent font-medium hover:text-action aria-[current]:border-action aria-[current]:text-action"
        >
          {words[name]}
        </Link>
      ))}
    </nav>
  );
}
