import { formatCount } from "@/app/_ui/format";
import { findHeadlinePay } from "@/app/_ui/pay/find-headline-pay";
import { PayRange } from "@/app/_ui/pay/pay-range";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { sumClosureHours } from "@/lib/catalogue/sum-closure-hours";
import type { Role } from "@/lib/catalogue/types";

/** The four figures a reader looks for first. */
export function RoleGlance({ index, role }: { index: CatalogueIndex; role: Role }) {
  const band = findHeadlinePay(index.payByRole.get(role.id) ?? []);
  const growth = index.growthByRole.get(role.id);
  const closure = index.closureByRole.get(role.id);
  const hours = closure ? sumClosureHours(index.skills, closure) : null;
  const years = role.experienceMonths / 12;
  const facts = [
    {
      name: band ? `US pay, middle half, ${band.period}${band.proxyFor ? ", proxy" : ""}` : "US pay",
      value: band ? <PayRange band={band} /> : "unknown",
    },
    {
      name: growth ? `US jobs, ${growth.period}` : "Growth of jobs",
      value: growth ? `${growth.percent > 0 ? "+" : ""}${growth.percent}%` : "unknown",
    },
    {
      name: "Experience usually asked",
      value: years === 0 ? "none is usual" : `${years.toFixed(years % 1 === 0 ? 0 : 1)} years`,
    },
    {
      name: "Skill hours from nothing, Waymark's estimate",
      value: hours ? `${formatCount(hours.low)} to ${formatCount(hours.high)} h` : "unknown",
    },
  ];
  return (
    <dl className="mt-8 grid gap-x-8 gap-y-4 border-t border-line pt-5 sm:grid-cols-2 lg:grid-cols-4">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="tabular mt-0.5 text-lg font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
