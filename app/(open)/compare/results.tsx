import type { CompareValues } from "@/app/_ui/compare/compare-values";
import { ComparisonTable } from "@/app/_ui/compare/comparison-table";
import { FromHere } from "@/app/_ui/compare/from-here";
import { stepsHref } from "@/app/_ui/compare/steps-href";
import { SortLinks } from "@/app/_ui/compare/sort-links";
import { formatCount, formatMoney } from "@/app/_ui/format";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RoleComparison } from "@/lib/compare/compare-role";
import { findBestFromHere } from "@/lib/compare/order-comparisons";
import type { CompareInput } from "./check-values";
import type { LoadedComparison } from "./load-comparison";

type Props = { index: CatalogueIndex; values: CompareValues; input: CompareInput; rows: LoadedComparison["rows"] };

/** The answers, the table in its order, and by name what the person's limits leave out of it. */
export function Results({ index, values, input, rows }: Props) {
  if (!rows) {
    return (
      <section id="table" className="mt-14 border-t border-line pt-6">
        <h2 className="text-lg">The comparison</h2>
        <p role="alert" className="mt-3 text-danger">
          Very many comparisons were drawn from your address. Wait a few minutes, then reload: nothing is lost.
        </p>
      </section>
    );
  }
  const { within, beyond } = rows;
  const { hoursPerWeek, experienceMonths, sort, means } = input;
  const best = findBestFromHere(within, input.region.currency, means);
  const planHref = (roleId: string) => stepsHref(roleId, hoursPerWeek, experienceMonths);
  return (
    <section id="table" aria-labelledby="table-title" className="mt-14 border-t border-line pt-6">
      <h2 id="table-title" className="text-lg">
        The comparison
      </h2>
      <FromHere best={best} />
      <div className="mt-8">
        <SortLinks values={values} sort={sort} />
      </div>
      {within.length > 0 ? (
        <ComparisonTable
          index={index}
          rows={within}
          pace={hoursPerWeek}
          experience={experienceMonths}
          planHref={planHref}
        />
      ) : (
        <p className="mt-4">No role fits what you can afford. Raise the hours or the fees, or leave them empty.</p>
      )}
      <Beyond rows={beyond} />
      <p className="prose-width mt-4 text-sm text-muted">
        Hours and fees are those of the plan that Waymark would draw for you without a deadline and a budget, an hour
        being worth US$30 where a fee could save study. A certification whose fee is unknown is never planned unasked;
        yearly and renewal fees are not counted. Pay is before tax; “proxy” marks a figure that counts a related title.
        Only figures in your region’s currency are ranked; where it has none for a role, the United States stand in.
      </p>
    </section>
  );
}

function Beyond({ rows }: { rows: readonly RoleComparison[] }) {
  if (rows.length === 0) return null;
  return (
    <p className="tabular mt-4 text-sm">
      Beyond what you can afford:{" "}
      {rows
        .map(({ role, work }) => `${role.title} (${formatCount(work.hours.likely)} h, ${formatMoney(work.cashCents)})`)
        .join("; ")}
      .
    </p>
  );
}
