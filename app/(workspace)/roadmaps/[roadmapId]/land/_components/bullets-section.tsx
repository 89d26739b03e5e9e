import { StepLink } from "@/app/(workspace)/_components/step-link";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { PageSection } from "@/app/_ui/public/page-section";
import type { BulletCandidate } from "@/lib/landing/bullet-candidate";
import { writeBullets } from "@/lib/landing/write-bullets";
import type { LoadedLand } from "../load-land";
import { CandidateEntry } from "./candidate-entry";
import { CopyButton } from "./copy-button";

type Props = { loaded: LoadedLand };

/** Finished milestones with evidence, each with the bullet written of it; those without come after, with what is missing. */
export function BulletsSection({ loaded: { bullets, doneElsewhere, roadmap } }: Props) {
  const { offered, waiting } = bullets;
  const text = writeBullets(offered.flatMap(({ story }) => story ?? []));
  return (
    <PageSection
      id="bullets"
      title="Résumé bullets"
      intro={
        <p className="print:hidden">
          Situation, action and result in your own words. Waymark joins them and checks the plain things: a result, a
          number, two lines.
        </p>
      }
    >
      {offered.length === 0 ? <Empty hasWaiting={waiting.length > 0} roadmapId={roadmap.id} /> : null}
      {text === "" ? null : <TakeAlong text={text} roadmapId={roadmap.id} />}
      <ul>
        {offered.map((candidate) => (
          <CandidateEntry key={candidate.milestoneId} candidate={candidate} roadmapId={roadmap.id} />
        ))}
      </ul>
      <Waiting waiting={waiting} roadmapId={roadmap.id} />
      {doneElsewhere > 0 ? (
        <p className="border-t border-line pt-4 text-sm text-muted print:hidden">
          {doneElsewhere === 1 ? "One step was" : `${doneElsewhere} steps were`} finished in another roadmap of yours,
          and count here too. What you write of them stands there.
        </p>
      ) : null}
    </PageSection>
  );
}

function TakeAlong({ text, roadmapId }: { text: string; roadmapId: string }) {
  const path = `/roadmaps/${roadmapId}/land/bullets`;
  const look = "inline-flex min-h-11 items-center text-sm font-semibold text-action underline-offset-4 hover:underline";
  return (
    <p className="flex flex-wrap gap-x-6 pb-2 print:hidden">
      <CopyButton text={text} label="Copy all bullets" answer="All bullets copied." />
      <a href={`${path}?format=text`} download="resume-bullets.txt" className={look}>
        Download as plain text
      </a>
      <a href={path} download="resume-bullets.md" className={look}>
        Download as Markdown
      </a>
    </p>
  );
}

function Waiting({ waiting, roadmapId }: { waiting: readonly BulletCandidate[]; roadmapId: string }) {
  if (waiting.length === 0) return null;
  return (
    <details className="border-t border-line print:hidden">
      <summary className="min-h-11 content-center text-sm font-semibold text-action">
        {waiting.length === 1
          ? "One finished step without evidence"
          : `${waiting.length} finished steps without evidence`}
      </summary>
      <p className="prose-width pb-2 text-sm text-muted">
        A bullet nobody can check is worth little. Add evidence to one of these, a link, a certificate or a note on
        where it can be seen, and it is offered above.
      </p>
      <ul>
        {waiting.map(({ milestoneId, key, title, isInPlan }) => (
          <li key={milestoneId} className="flex flex-wrap gap-x-2 py-1.5 text-sm">
            <StepLink roadmapId={roadmapId} step={{ key, title, isInPlan }} />
            <span className="text-muted">add evidence</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Empty({ hasWaiting, roadmapId }: { hasWaiting: boolean; roadmapId: string }) {
  return (
    <div className="grid justify-items-start gap-4 pb-4">
      <p className="prose-width">
        {hasWaiting
          ? "What you finished is not shown by anything yet. Add a link, a certificate or a note to a finished step, and you can write its bullet here."
          : "Finish a step and add evidence to it, and you can write its bullet here while you still remember the numbers."}
      </p>
      <ButtonLink href={`/roadmaps/${roadmapId}`}>Back to the steps</ButtonLink>
    </div>
  );
}
