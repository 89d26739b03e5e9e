import type { Route } from "next";
import Link from "next/link";
import { formatCount, formatDay, formatMoney, levelWord } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import type { DroppedDemand, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { daysBetween } from "@/lib/time/days-between";

/** A change of one limit that makes room, as words and as the address of the plan with it. */
export type Repair = { text: string; href: string };
/** `untimedEndOn` is the day the plan without a deadline ends; null where the deadline is not what is too tight. */
export type WaysOut = { repairs: Repair[]; untimedEndOn: IsoDay | null };

const whys = {
  deadline: "does not fit before the deadline",
  budget: "does not fit the budget",
  impossible: "cannot be reached by any step the catalogue has, or that you allow",
};

/** What the limits leave no room for, by how much, and the changes that would make room. Nothing when everything fits. */
export function Misfit({ plan, deadline, waysOut }: { plan: RoadmapSnapshot; deadline: string; waysOut: WaysOut }) {
  const { dropped } = plan;
  if (dropped.length === 0) return null;
  const { repairs, untimedEndOn } = waysOut;
  const essential = dropped.filter(({ kind }) => kind === "must").length;
  return (
    <section aria-labelledby="misfit" className="mt-8 border-l-4 border-warn pl-4">
      <h3 id="misfit" className="text-base">
        Not everything fits
      </h3>
      <p className="prose-width mt-1 text-sm">
        This plan leaves out {formatCount(dropped.length)} {dropped.length === 1 ? "demand" : "demands"} of the role,{" "}
        {essential === 0 ? "none of them essential" : `${essential} of them essential`}.{" "}
        {describeExcess(plan, deadline, untimedEndOn)}
      </p>
      {repairs.length > 0 ? (
        <ul className="mt-2 text-sm">
          {repairs.map(({ text, href }) => (
            <li key={href}>
              <Link
                href={href as Route}
                scroll={false}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <details className="mt-1">
        <summary className="min-h-11 py-2 text-sm font-semibold">What is missing</summary>
        <ul className="text-sm">
          {dropped.map((demand) => (
            <li key={`${demand.what}:${demand.skill}:${demand.level}`} className="border-b border-line py-1.5">
              {nameDemand(demand)} ({demand.kind === "must" ? "essential" : "optional"}): {whys[demand.why]}.
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function nameDemand({ what, skillName, level }: DroppedDemand): string {
  if (what === "step") return skillName;
  if (what === "certification") return skillName;
  if (what === "experience") return `${level} months of ${skillName}`;
  return what === "proof" ? `Proof of ${skillName}` : `${skillName}, ${levelWord(level)} level`;
}

function describeExcess({ relax, dropped }: RoadmapSnapshot, deadline: string, untimedEndOn: IsoDay | null): string {
  const parts: string[] = [];
  const late = deadline === "" || untimedEndOn === null ? 0 : daysBetween(deadline, untimedEndOn);
  if (late > 0 && untimedEndOn !== null)
    parts.push(
      `without the deadline it ends on ${formatDay(untimedEndOn)}, ${formatCount(late)} ${late === 1 ? "day" : "days"} past it`,
    );
  if (relax && dropped.some(({ why }) => why === "budget"))
    parts.push(`all of it would cost ${formatMoney(relax.costForAllCents)}`);
  const text = parts.join("; ");
  return text === "" ? "" : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
