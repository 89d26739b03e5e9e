import type { Route } from "next";
import Link from "next/link";
import { formatCount, formatDay, formatMoney, levelWord } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import type { DroppedDemand, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { daysBetween } from "@/lib/time/days-between";
import { describeLateArrival } from "./misfit-arrival";

/** A change of one limit that makes room, as words and as the address of the plan with it. */
export type Repair = { text: string; href: string };
/**
 * `untimedEndOn` is the day on which the plan without a deadline ends, within its budget; null where the deadline is not what
 * is too tight. `whole` is the plan with neither limit too tight, where both are: when it ends and its fees in US cents.
 */
export type WaysOut = {
  repairs: Repair[];
  untimedEndOn: IsoDay | null;
  whole?: { endOn: IsoDay; costCents: number } | null;
};

const whys = {
  deadline: "does not fit before the deadline",
  budget: "does not fit the budget",
  impossible: "cannot be reached by any step the catalogue has, or that you allow",
};

type Props = { plan: RoadmapSnapshot; deadline: string; waysOut: WaysOut };

/** Where the limits and the plan part: a likely arrival past the deadline, and all that there is no room for. */
export function Misfit(props: Props) {
  const arrival = describeLateArrival(props.plan.finish, props.deadline);
  return (
    <>
      {arrival ? <p className="tabular prose-width mt-4 text-sm font-semibold">{arrival}</p> : null}
      {props.plan.dropped.length > 0 ? <LeftOut {...props} /> : null}
    </>
  );
}

/** What the limits leave no room for, by how much, and the changes that would make room. */
function LeftOut({ plan, deadline, waysOut }: Props) {
  const { dropped } = plan;
  const { repairs } = waysOut;
  const essential = dropped.filter(({ kind }) => kind === "must").length;
  return (
    <section aria-labelledby="misfit" className="mt-8 border-l-4 border-warn pl-4">
      <h3 id="misfit" className="text-base">
        Not everything fits
      </h3>
      <p className="prose-width mt-1 text-sm">
        This plan leaves out {formatCount(dropped.length)} {dropped.length === 1 ? "demand" : "demands"} of the role,{" "}
        {essential === 0 ? "none of them essential" : `${essential} of them essential`}.{" "}
        {describeExcess(plan, deadline, waysOut)}
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

/** By how much, each figure that of a plan that was drawn. */
export function describeExcess({ relax, dropped }: RoadmapSnapshot, deadline: string, waysOut: WaysOut): string {
  const { untimedEndOn, whole } = waysOut;
  if (whole)
    return `With ${formatMoney(whole.costCents)} in fees and without the deadline, all within reach ends on ${tellEnd(whole.endOn, deadline)}.`;
  const isDear = dropped.some(({ why }) => why === "budget");
  const isLate = deadline !== "" && untimedEndOn !== null && untimedEndOn > deadline;
  const late = isLate
    ? `Without the deadline${isDear ? ", but within the budget," : ""} it ends on ${tellEnd(untimedEndOn, deadline)}.`
    : "";
  const dear = relax && isDear ? `All of it would cost ${formatMoney(relax.costForAllCents)}.` : "";
  return [late, dear].filter((part) => part !== "").join(" ");
}

function tellEnd(endOn: IsoDay, deadline: string): string {
  const late = daysBetween(deadline, endOn);
  return `${formatDay(endOn)}, ${formatCount(late)} ${late === 1 ? "day" : "days"} past it`;
}
