import { newKey } from "@/app/_server/new-key";
import { formatDay } from "@/app/_ui/format";
import { ConsentForm } from "@/app/_ui/new-roadmap/consent-form";
import type { PlanErrors } from "@/app/_ui/new-roadmap/plan-options";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { Replanned, RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { DiffFigures } from "../_components/diff-figures";
import { DiffView } from "../_components/diff-view";
import { summariseDiff } from "../history/summarise-diff";
import { applyReplanAction } from "./actions";
import { fingerprintReplan } from "./fingerprint-replan";
import type { ReplanFacts } from "./load-replan";

/** One sentence on what a change of the limits led to, to be read out. */
export function describeChanges(replanned: Replanned | null, errors: PlanErrors): string {
  if (!replanned) return `Nothing is drawn. ${Object.values(errors).flat().join(" ")}`;
  return isEmptyDiff(replanned.diff) ? "Redrawn: nothing changes." : `Redrawn. ${summariseDiff(replanned.diff)}`;
}

type Props = { facts: ReplanFacts; replanned: Replanned; fields: [string, string][]; roadmapId: string };

/** What planning anew would change and why, and the way to consent to just that. */
export async function Changes({ facts, replanned, fields, roadmapId }: Props) {
  const { diff, constraints } = replanned;
  const hasSameLimits = stringifySorted(constraints) === stringifySorted(facts.saved.constraints);
  const isEmpty = isEmptyDiff(diff);
  return (
    <section aria-labelledby="changes">
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
        <ConsentForm
          action={applyReplanAction}
          fields={[["roadmapId", roadmapId], ["fingerprint", fingerprintReplan(replanned)], ...fields]}
          idempotencyKey={await newKey()}
          label={isEmpty ? "Keep these limits" : "Apply these changes"}
        >
          <p className="tabular text-sm">{describeArrival(diff)}</p>
          <ButtonLink href={`/roadmaps/${roadmapId}`} look="quiet" className="ml-auto">
            Keep as it is
          </ButtonLink>
        </ConsentForm>
      )}
    </section>
  );
}

function describeArrival({ finish: { from, to } }: RoadmapDiff): string {
  const arrival = `You arrive about ${formatDay(to.p50On)}`;
  return from.p50On === to.p50On ? `${arrival}, as before` : `${arrival}, not ${formatDay(from.p50On)}`;
}
