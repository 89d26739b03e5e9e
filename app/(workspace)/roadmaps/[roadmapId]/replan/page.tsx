import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { listPlanOptions } from "@/app/(open)/roadmaps/new/list-plan-options";
import { todayIn } from "@/app/_server/clock";
import { requireViewer } from "@/app/_server/viewer";
import { PlanDesk } from "@/app/_ui/new-roadmap/plan-desk";
import { listPlanFields, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { readAs } from "@/db/transaction";
import { isRoadmapId, orNull } from "../find-or-null";
import { Changes, describeChanges } from "./changes";
import { type DrawnReplan, drawReplan, findRole, readReplanFacts } from "./load-replan";
import { keepUnchanged, readValues } from "./read-values";
import { listSwapFields, readSwap, swapIn } from "./swap";

export const metadata: Metadata = { title: "Replan" };

const tooMany: DrawnReplan = {
  replanned: null,
  errors: { role: ["You asked for very many plans. Wait a few minutes, then go on."] },
};

type Props = {
  params: Promise<{ roadmapId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReplanPage({ params, searchParams }: Props) {
  const { roadmapId } = await params;
  const path = `/roadmaps/${roadmapId}/replan`;
  const viewer = await requireViewer(path);
  if (!isRoadmapId(roadmapId)) notFound();
  const facts = (await orNull(readAs(viewer, (tx) => readReplanFacts(tx, roadmapId)))) ?? notFound();
  const today = todayIn(viewer.timeZone);
  const typed = await searchParams;
  const values =
    typed["hours"] === undefined ? readValues(facts.saved, findRole(facts), today) : readPlanValues(typed, today);
  const swap = readSwap(typed);
  const keep = (now: typeof facts.saved.constraints) =>
    swapIn(keepUnchanged(now, facts.saved.constraints, today), swap);
  // Planning is work for the processor: one person may ask for one plan a second, over ten minutes.
  const { isAllowed } = await spendAttempt(`replan:user:${viewer.userId}`, 600, 600);
  const { replanned, errors } = isAllowed ? drawReplan(facts, values, keep, today) : tooMany;
  return (
    <>
      <Heading title={facts.saved.roadmap.title} roadmapId={roadmapId} />
      {facts.isRoleRemoved ? <RemovedRole title={facts.saved.snapshot.role.title} /> : null}
      <PlanDesk
        values={values}
        errors={errors}
        options={listPlanOptions(values, facts.index)}
        today={today}
        place={{ path, fixed: listSwapFields(swap) }}
        label="Show what changes"
        fold="Change role, hours or limits"
        announcement={describeChanges(replanned, errors)}
      >
        {replanned ? (
          <Changes
            facts={facts}
            replanned={replanned}
            fields={[...listPlanFields(values), ...listSwapFields(swap)]}
            roadmapId={roadmapId}
          />
        ) : (
          <p role="alert" className="text-danger">
            {Object.values(errors).flat().join(" ")}
          </p>
        )}
      </PlanDesk>
    </>
  );
}

function Heading({ title, roadmapId }: { title: string; roadmapId: string }) {
  return (
    <header className="grid gap-2">
      <Link
        href={`/roadmaps/${roadmapId}` as Route}
        className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline"
      >
        <span aria-hidden="true" className="mr-1.5">
          ←
        </span>
        {title}
      </Link>
      <h1 className="text-xl sm:text-2xl">Replan</h1>
      <p className="prose-width text-muted">
        This plans what is still open anew, from today, with as little change as possible. What you finished stays as it
        is. Nothing changes until you apply it.
      </p>
    </header>
  );
}

/** A roadmap outlives the own role that it leads to; what it asks stays as it was drawn. */
function RemovedRole({ title }: { title: string }) {
  return (
    <p className="prose-width mt-4 border-l-4 border-line pl-4 text-sm">
      You removed your role {title}. This roadmap goes on towards it as it was when the plan was drawn. To aim
      elsewhere, choose another role in the limits.
    </p>
  );
}
