import { randomUUID } from "node:crypto";
import { StepLink } from "@/app/(workspace)/_components/step-link";
import { formatDay, formatMinutes, levelWord } from "@/app/_ui/format";
import { kindWords, MilestoneMark } from "@/app/_ui/primitives/milestone-mark";
import type { BulletCandidate } from "@/lib/landing/bullet-candidate";
import { promptStory } from "@/lib/landing/prompt-story";
import { BulletEditor } from "./bullet-editor";
import { EvidenceLinks } from "./evidence-links";

const unwritten = { situation: "", action: "", result: "", version: 0 };

/** One finished milestone: what it proves and by what, and the bullet written of it. */
export function CandidateEntry({ candidate, roadmapId }: { candidate: BulletCandidate; roadmapId: string }) {
  const { milestoneId, key, kind, title, isDone, isInPlan, story } = candidate;
  const titleId = `bullet-${milestoneId}`;
  const { situation, action, result, version } = story ?? unwritten;
  return (
    <li id={`story-of-${milestoneId}`} className="grid scroll-mt-6 gap-3 border-t border-line py-5 break-inside-avoid">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <span className="pt-0.5">
          <MilestoneMark kind={kind} status={isDone ? "done" : "to-do"} size={20} />
        </span>
        <div className="grid min-w-0 gap-1">
          <h3 id={titleId} className="text-base wrap-anywhere">
            <StepLink roadmapId={roadmapId} step={{ key, title, isInPlan }} className="hover:underline" />
          </h3>
          <Facts candidate={candidate} />
        </div>
      </div>
      <div className="sm:pl-8">
        <BulletEditor
          milestoneId={milestoneId}
          titleId={titleId}
          saved={{ situation, action, result }}
          version={version}
          prompts={promptStory(candidate)}
          idempotencyKey={randomUUID()}
        />
      </div>
    </li>
  );
}

function Facts({ candidate }: { candidate: BulletCandidate }) {
  const { kind, isDone, finishedOn, spentMinutes, proves, acceptance, ticked, evidence } = candidate;
  const facts = [
    kindWords[kind],
    ...(isDone ? [finishedOn ? `finished ${formatDay(finishedOn)}` : "finished"] : ["no longer marked as done"]),
    ...(spentMinutes > 0 ? [`${formatMinutes(spentMinutes)} logged`] : []),
    ...(acceptance.length > 0 ? [`${ticked.length} of ${acceptance.length} criteria ticked`] : []),
  ];
  return (
    <div className="grid gap-1 text-sm">
      <p className="tabular text-muted">{facts.join(" · ")}</p>
      {proves.length > 0 ? (
        <p>
          <span className="text-muted">Proves </span>
          {proves.map(({ skillName, level }) => `${skillName} (${levelWord(level)})`).join(", ")}
        </p>
      ) : null}
      {evidence.length > 0 ? (
        <p>
          <span className="text-muted">Evidence </span>
          <EvidenceLinks evidence={evidence} />
        </p>
      ) : (
        <p className="text-warn">Its evidence was removed: an interviewer will ask for some.</p>
      )}
    </div>
  );
}
