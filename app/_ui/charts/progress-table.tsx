import { formatCount, formatDay } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import type { ProgressLines, ProgressPoint } from "@/lib/view/build-progress-lines";

const mostRows = 12;

/** The figures behind the chart: planned and done at a dozen days, today among them. */
export function ProgressTable({ lines, today }: { lines: ProgressLines; today: IsoDay }) {
  const stride = Math.max(1, Math.ceil(lines.planned.length / mostRows));
  const days = lines.planned.flatMap(({ on }, at) =>
    at % stride === 0 || at === lines.planned.length - 1 ? [on] : [],
  );
  const shown = [...new Set([...days, today])].sort();
  return (
    <details>
      <summary className="inline-flex min-h-6 items-center text-sm underline underline-offset-4">
        The figures as a table
      </summary>
      <table className="tabular mt-2 w-full max-w-md text-sm">
        <thead>
          <tr className="border-b border-edge text-left">
            <th scope="col" className="py-1 font-medium">
              By the end of
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Planned hours
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Done
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((on) => (
            <tr key={on} className="border-b border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {formatDay(on)}
                {on === today ? " (today)" : ""}
              </th>
              <td className="py-1 text-right">{formatCount(valueOn(lines.planned, on))}</td>
              <td className="py-1 text-right">{on > today ? "" : formatCount(valueOn(lines.done, on))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The last value at or before a day; 0 before the first. */
function valueOn(points: readonly ProgressPoint[], on: IsoDay): number {
  return points.findLast((point) => point.on <= on)?.hours ?? 0;
}
