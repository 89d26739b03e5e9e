import { formatDay, formatHours, formatMoney } from "@/app/_ui/format";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";

/** Finish, hours and money before and after, as a table that reads row by row. */
export function DiffFigures({ diff }: { diff: RoadmapDiff }) {
  const { finish, hours, costCents, role, catalogueVersion } = diff;
  const range = ({ p50On, p80On }: RoadmapDiff["finish"]["from"]) =>
    p50On === p80On ? formatDay(p50On) : `${formatDay(p50On)} to ${formatDay(p80On)}`;
  const rows: [string, string, string][] = [
    ["Finish (p50 to p80)", range(finish.from), range(finish.to)],
    ["Hours in all (eight cases of ten)", formatHours(hours.from), formatHours(hours.to)],
    ["Money in all", formatMoney(costCents.from), formatMoney(costCents.to)],
    ...(role ? [["Goal", role.from, role.to] as [string, string, string]] : []),
    ...(catalogueVersion
      ? [["Catalogue", catalogueVersion.from, catalogueVersion.to] as [string, string, string]]
      : []),
  ];
  return (
    <table className="tabular w-full text-left text-sm">
      <caption className="sr-only">Finish, hours and money before and after</caption>
      <thead>
        <tr className="text-muted">
          <th scope="col" className="py-1.5 pr-3 font-normal">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            Before
          </th>
          <th scope="col" className="py-1.5 font-normal">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, from, to]) => (
          <tr key={what} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-3 font-normal text-muted">
              {what}
            </th>
            <td className="py-2 pr-3">{from}</td>
            <td className={`py-2 ${from === to ? "text-muted" : "font-semibold"}`}>{from === to ? "the same" : to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
