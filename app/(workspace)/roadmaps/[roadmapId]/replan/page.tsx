import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { listPlanOptions } from "@/app/(open)/roadmaps/new/list-plan-options";
import { todayIn } from "@/app/_server/clock";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { listPlanFields, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { readAs } from "@/db/transaction";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { Replanned } from "@/lib/progress/replan/replan-types";
import { DiffFigures } from "../_components/diff-figures";
import { DiffView } from "../_components/diff-view";
import { isRoadmapId, orNull } from "../find-or-null";
import { LimitsForm } from "./_components/limits-form";
import { ApplyForm } from "./apply-form";
import { fingerprintReplan } from "./fingerprint-replan";
import { type DrawnReplan, drawReplan, findRole, readReplanFacts, type ReplanFacts } from "./load-replan";
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
    <div className="grid gap-8">
      <Heading title={facts.saved.roadmap.title} roadmapId={roadmapId} />
      <details open={Object.keys(errors).length > 0} className="border-y border-line">
        <summary className="min-h-11 content-center font-semibold text-action">Change goal, hours or limits</summary>
        <LimitsForm
          key={JSON.stringify([values, swap])}
          path={path}
          values={values}
          errors={errors}
          hidden={listSwapFields(swap)}
          options={listPlanOptions(values)}
        />
      </details>
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
    </div>
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

type ChangesProps = { facts: ReplanFacts; replanned: Replanned; fields: [string, string][]; roadmapId: string };

async function Changes({ facts, replanned, fields, roadmapId }: ChangesProps) {
  const { diff, constraints } = replanned;
  const hasSameLimits = stringifySorted(constraints) === stringifySorted(facts.saved.constraints);
  const isEmpty = isEmptyDiff(diff);
  return (
    <section aria-labelledby="changes" className="max-w-3xl">
      <h2 id="changes" className="text-lg">
        {isEmpty ? "Nothing changes" : "What changes"}
      </h2>
      {isEmpty ? (
        <p className="prose-width mt-2">
          {hasSameLimits
            ? "You are on schedule, and there is nothing new: the plan stands as it is."
            : "The plan stands as it is under these limits too. Applying keeps the limits."}
        </p>
      ) : (
        <div className="mt-3 grid gap-8">
          <DiffFigures diff={diff} />
          <DiffView diff={diff} level={3} />
        </div>
      )}
      {isEmpty && hasSameLimits ? null : (
        <ApplyForm
          fields={fields}
          roadmapId={roadmapId}
          fingerprint={fingerprintReplan(replanned)}
          idempotencyKey={await newKey()}
          label={isEmpty ? "Keep these limits" : "Apply these changes"}
        />
      )}
    </section>
  );
}
