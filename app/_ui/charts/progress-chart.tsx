import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { formatCount, formatDay, formatMonth } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import { daysBetween } from "@/lib/time/days-between";
import type { ProgressLines, ProgressPoint } from "@/lib/view/build-progress-lines";
import { ProgressTable } from "./progress-table";

type Props = { lines: ProgressLines; today: IsoDay; p50On: IsoDay; p80On: IsoDay };

/** The drawing is stretched to its frame, so it has no text: words stand around it as text of the page. */
const width = 1000;
const height = 400;

/** Work done against the plan, with the stretch of days in which it will probably be finished. */
export function ProgressChart(props: Props) {
  const { lines, today, p50On, p80On } = props;
  const done = lines.done.at(-1)?.hours ?? 0;
  return (
    <figure className="grid gap-2">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <div aria-hidden="true" className="tabular flex flex-col justify-between text-right text-xs text-muted">
          <span>{formatCount(lines.totalHours)} h</span>
          <span>{formatCount(lines.totalHours / 2)}</span>
          <span>0</span>
        </div>
        <Plot {...props} />
        <span />
        <div aria-hidden="true" className="tabular flex justify-between pt-1 text-xs text-muted">
          <span>{formatMonth(lines.from)}</span>
          <span>{formatMonth(lines.to)}</span>
        </div>
      </div>
      <figcaption className="grid gap-2 text-sm">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-muted">
          <Key mark="h-0.5 bg-action">Done: {formatCount(done)} likely hours</Key>
          <Key mark="border-t-2 border-dashed border-muted">Planned</Key>
          <Key mark="h-4 border-l-2 border-here">Today</Key>
          <Key mark="h-4 border-x border-muted bg-sunken">
            Finish: {formatDay(p50On)} as likely as not, {formatDay(p80On)} in four of five cases
          </Key>
        </ul>
        <ProgressTable lines={lines} today={today} />
      </figcaption>
    </figure>
  );
}

function Plot({ lines, today, p50On, p80On }: Props) {
  const x = scaleLinear({ domain: [0, Math.max(1, daysBetween(lines.from, lines.to))], range: [0, width] });
  const y = scaleLinear({ domain: [0, Math.max(1, lines.totalHours)], range: [height, 0] });
  const at = (day: IsoDay) => x(daysBetween(lines.from, day));
  const place = { x: ({ on }: ProgressPoint) => at(on), y: ({ hours }: ProgressPoint) => y(hours) };
  const upright = (day: IsoDay) => ({ x1: at(day), x2: at(day), y1: 0, y2: height });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="h-52 w-full border-b border-l border-edge"
      aria-hidden="true"
    >
      <line x1={0} x2={width} y1={height / 2} y2={height / 2} className="stroke-line" {...thin} />
      <rect x={at(p50On)} width={Math.max(2, at(p80On) - at(p50On))} y={0} height={height} className="fill-sunken" />
      <line {...upright(p50On)} className="stroke-muted" {...thin} />
      <line {...upright(p80On)} className="stroke-muted" {...thin} />
      <LinePath data={lines.planned} {...place} className="stroke-muted" strokeDasharray="6 5" {...thick} />
      <LinePath data={lines.done} {...place} className="stroke-action" {...thick} />
      <line {...upright(today)} className="stroke-here" {...thick} />
    </svg>
  );
}

const still = { vectorEffect: "non-scaling-stroke", fill: "none" } as const;
const thin = { ...still, strokeWidth: 1 };
const thick = { ...still, strokeWidth: 2 };

function Key({ mark, children }: { mark: string; children: React.ReactNode }) {
  return (
    <li className="tabular flex items-center gap-2">
      <span aria-hidden="true" className={`inline-block w-5 shrink-0 ${mark}`} />
      <span>{children}</span>
    </li>
  );
}
