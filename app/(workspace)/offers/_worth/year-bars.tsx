import { scaleBand, scaleLinear } from "@visx/scale";
import { formatPay } from "@/app/_ui/format";
import { chartGroups, spanOf, type YearLayers } from "./chart-groups";

/** Yearly pay of a role as published, in the currency of the bars; a percentile nobody published is null. */
export type BarBand = { p25: number | null; p50: number | null; p75: number | null };
type Props = {
  years: readonly YearLayers[];
  currency: string;
  band?: BarBand | null;
  reach?: { low: number; high: number };
};

const width = 400;
const height = 300;
const still = { vectorEffect: "non-scaling-stroke" } as const;

/** Four years as stacks, a role's published pay behind them. Decorative: the figures stand in a table beside it. */
export function YearBars({ years, currency, band = null, reach = spanOf(years) }: Props) {
  const top = Math.max(1, reach.high, band?.p75 ?? 0) * 1.04;
  const y = scaleLinear({ domain: [reach.low, top], range: [height, 0] });
  const x = scaleBand({ domain: years.map(({ year }) => year), range: [0, width], padding: 0.28 });
  return (
    <div aria-hidden="true" className="@container grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <div className="tabular flex flex-col justify-between text-right text-xs text-muted">
        <span>{formatPay(top, currency)}</span>
        <span>{reach.low === 0 ? "0" : `−${formatPay(-reach.low, currency)}`}</span>
      </div>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="h-52 w-full border-b border-l border-edge"
      >
        {band ? <Band band={band} y={y} /> : null}
        {years.map((one) => (
          <Stack key={one.year} layers={one.layers} x={x(one.year) ?? 0} width={x.bandwidth()} y={y} />
        ))}
        <line x1={0} x2={width} y1={y(0)} y2={y(0)} className="stroke-edge" {...still} />
      </svg>
      <span />
      <div className="grid grid-cols-4 pt-1 text-center text-xs text-muted">
        {years.map(({ year }) => (
          <span key={year}>
            <span className="hidden @[16rem]:inline">Year </span>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

type Height = (cents: number) => number;

function Stack({ layers, x, width: wide, y }: { layers: YearLayers["layers"]; x: number; width: number; y: Height }) {
  let [up, down] = [0, 0];
  const blocks = layers.flatMap(({ key, cents }) => {
    if (cents === 0) return [];
    const from = cents > 0 ? up : down;
    if (cents > 0) up += cents;
    else down += cents;
    const [top, foot] = [y(Math.max(from, from + cents)), y(Math.min(from, from + cents))];
    return [{ key, top, height: foot - top }];
  });
  return blocks.map(({ key, top, height: tall }) => (
    <rect
      key={key}
      x={x}
      width={wide}
      y={top}
      height={tall}
      className={`stroke-surface ${chartGroups.find((group) => group.key === key)?.fill ?? ""}`}
      {...still}
    />
  ));
}

function Band({ band: { p25, p50, p75 }, y }: { band: BarBand; y: Height }) {
  const across = (cents: number | null, dash: string) =>
    cents === null ? null : (
      <line x1={0} x2={width} y1={y(cents)} y2={y(cents)} className="stroke-muted" strokeDasharray={dash} {...still} />
    );
  return (
    <>
      {p25 !== null && p75 !== null ? (
        <rect x={0} width={width} y={y(p75)} height={y(p25) - y(p75)} className="fill-line/55" />
      ) : null}
      {across(p25, "2 3")}
      {across(p50, "none")}
      {across(p75, "2 3")}
    </>
  );
}

/** What the layers are, in their order from the ground; only those that these years have. */
export function BarKey({ years, hasBand = false }: { years: readonly YearLayers[]; hasBand?: boolean }) {
  const used = chartGroups.filter(({ key }) =>
    years.some(({ layers }) => layers.some((layer) => layer.key === key && layer.cents !== 0)),
  );
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {used.map(({ key, word, swatch }) => (
        <li key={key} className="flex items-center gap-1.5">
          <span className={`size-3 ${swatch}`} />
          {word}
        </li>
      ))}
      {hasBand ? (
        <li className="flex items-center gap-1.5">
          <span className="h-3 w-4 border-y border-dashed border-muted bg-line/55" />
          Published pay of the role, middle half
        </li>
      ) : null}
    </ul>
  );
}
