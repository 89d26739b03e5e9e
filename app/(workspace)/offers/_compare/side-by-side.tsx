import { layerYears, spanOf } from "../_worth/chart-groups";
import { BarKey } from "../_worth/year-bars";
import type { HeldOffer } from "../held-role";
import type { Desk } from "../load-desk";
import { AssumptionsSection } from "./assumptions-section";
import { buildComparison, type ShownOffer } from "./build-comparison";
import { InShort } from "./in-short";
import { KindTable } from "./kind-table";
import { meetRoadmap } from "./meet-roadmap";
import { OfferColumn } from "./offer-column";

type Props = { desk: Desk; rows: readonly HeldOffer[]; region: string | null; idempotencyKey: string };

const widths = [
  "",
  "max-w-xl",
  "md:grid-cols-2",
  "md:grid-cols-2 lg:grid-cols-3",
  "md:grid-cols-2 xl:grid-cols-4",
  "md:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5",
];

/** The chosen offers beside each other: in short, then each with its four years, then part by part. */
export function SideBySide({ desk, rows, region, idempotencyKey }: Props) {
  const { settings } = desk;
  const { shown, comparison, missing } = buildComparison(rows, settings, region);
  const years = new Map(shown.map((one) => [one.row.id, layersOf(one)]));
  const spans = shown.filter(({ currency }) => currency === settings.currency).map((one) => spanOf(layersOf(one)));
  const reach = {
    low: Math.min(0, ...spans.map(({ low }) => low)),
    high: Math.max(0, ...spans.map(({ high }) => high), ...shown.map(({ band }) => band?.percentiles.p75 ?? 0)),
  };
  return (
    <div className="grid gap-12">
      <AssumptionsSection rows={rows} settings={settings} missing={missing} idempotencyKey={idempotencyKey} />
      {comparison ? <InShort comparison={comparison} /> : null}
      <section aria-labelledby="columns" className="grid gap-5">
        <div className="grid gap-2">
          <h2 id="columns" className="text-lg">
            Four years each
          </h2>
          <BarKey years={[...years.values()].flat()} hasBand={shown.some(({ band }) => band !== null)} />
        </div>
        <div className={`grid items-start gap-x-6 gap-y-12 ${widths[shown.length] ?? ""}`}>
          {shown.map((one) => {
            const loaded = desk.roadmaps.find(({ roadmap }) => roadmap.id === one.row.roadmapId);
            const pace = loaded && desk.paces.get(loaded.roadmap.id);
            const { day } = one.valuation.startsOn;
            return (
              <OfferColumn
                key={one.row.id}
                shown={one}
                years={years.get(one.row.id) ?? []}
                reach={one.currency === settings.currency ? reach : undefined}
                meeting={loaded ? meetRoadmap({ loaded, pace, today: desk.today }, one.row.offer, day) : null}
              />
            );
          })}
        </div>
      </section>
      {comparison ? <KindTable comparison={comparison} /> : null}
    </div>
  );
}

function layersOf({ column }: ShownOffer) {
  return layerYears(
    column.kinds.map(({ kind, amounts }) => ({ kind, yearsCents: amounts.likely.expected.yearsCents })),
  );
}
