import { randomUUID } from "node:crypto";
import { StepLink } from "@/app/(workspace)/_components/step-link";
import { formatDay, levelWord } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import type { InterviewTopic } from "@/lib/landing/list-interview-topics";
import { relativeDay } from "@/lib/view/relative-day";
import { markTopicAction } from "../actions";
import { EvidenceLinks } from "./evidence-links";
import { showingWords, tellShowing } from "./tell-showing";
import { TopicFold } from "./topic-fold";

type Props = { topic: InterviewTopic; roadmapId: string; today: string };

const bases = {
  self: "by your own word",
  milestone: "earned by a milestone",
  certificate: "earned by a certification",
  import: "imported",
} as const;

/** One requirement: what is asked and whether the person is ready; unfolded, what they have and show, and what to be ready for. */
export function TopicEntry({ topic, roadmapId, today }: Props) {
  const { skill, isReady, note, version } = topic;
  const titleId = `topic-${skill}`;
  return (
    <li data-item={skill} className="flex flex-wrap items-start gap-x-5 border-t border-line py-1 break-inside-avoid">
      <TopicFold
        roadmapId={roadmapId}
        skillId={skill}
        note={note}
        version={version}
        idempotencyKey={randomUUID()}
        summary={<Summary topic={topic} titleId={titleId} />}
      >
        <TopicFacts topic={topic} roadmapId={roadmapId} today={today} />
      </TopicFold>
      <span className="pl-5 sm:pl-0 print:hidden">
        <ChangeButton
          action={markTopicAction}
          idempotencyKey={randomUUID()}
          fields={{ roadmapId, skillId: skill, isReady: isReady ? "false" : "true" }}
          label={isReady ? "Not ready after all" : "Mark as ready"}
          className="-mx-4"
          describedBy={titleId}
        />
      </span>
    </li>
  );
}

function Summary({ topic, titleId }: { topic: InterviewTopic; titleId: string }) {
  const { skillName, need, kind, weight, proof, showing, isReady } = topic;
  const facts = [
    `${levelWord(need)} asked`,
    kind === "must" ? "essential" : "optional",
    `weight ${weight}`,
    ...(proof === "not-asked" ? [] : ["evidence asked"]),
    showingWords[showing.state],
    ...(isReady ? ["ready"] : []),
  ];
  return (
    <>
      <span aria-hidden="true" className={isReady ? "text-good" : "text-muted"}>
        {isReady ? "✓" : "›"}
      </span>
      <h3 id={titleId} className="text-base">
        {skillName}
      </h3>
      <span className="tabular col-start-2 text-sm text-muted">{facts.join(" · ")}</span>
    </>
  );
}

function TopicFacts({ topic, roadmapId, today }: Props) {
  const { anchor, why, source } = topic;
  return (
    <dl className="prose-width grid gap-1.5 text-sm">
      <Line term="You">
        <OwnLevel topic={topic} today={today} />
      </Line>
      <Line term="Finished work">
        <ShownBy topic={topic} roadmapId={roadmapId} />
      </Line>
      <Line term="Be ready to show">
        {anchor ?? "The catalogue no longer describes this skill."}
        <span className="block text-xs text-muted">
          {why}{" "}
          <a href={source.url} rel="noreferrer">
            {source.title}
          </a>
          , read {formatDay(source.checkedOn)}
        </span>
      </Line>
    </dl>
  );
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function OwnLevel({ topic: { have, isMet, claim }, today }: Pick<Props, "topic" | "today">) {
  const basis = claim
    ? `${bases[claim.basis]}, ${formatDay(claim.claimedOn)} (${relativeDay(claim.claimedOn, today)})`
    : "never rated; this is what your plan was drawn with";
  return (
    <>
      {levelWord(have)} (level {have}){isMet ? "" : ", below what is asked"}{" "}
      <span className="text-muted">· {basis}</span>
    </>
  );
}

function ShownBy({ topic, roadmapId }: Pick<Props, "topic" | "roadmapId">) {
  const { finished, showing, proof } = topic;
  const isLacking = proof === "open" && showing.state !== "shown";
  return (
    <>
      <span className={isLacking ? "text-warn" : "text-muted"}>{tellShowing(topic)}</span>
      {finished.length > 0 ? <Finished finished={finished} roadmapId={roadmapId} /> : null}
    </>
  );
}

function Finished({ finished, roadmapId }: Pick<InterviewTopic, "finished"> & { roadmapId: string }) {
  return (
    <ul className="grid gap-1">
      {finished.map(({ key, title, level, evidence }) => (
        <li key={key}>
          <StepLink roadmapId={roadmapId} step={{ key, title, isInPlan: true }} />
          <span className="text-muted">
            {" "}
            ({levelWord(level)}, {evidence.length > 0 ? "with evidence" : "no evidence added"})
          </span>
          {evidence.length > 0 ? (
            <>
              : <EvidenceLinks evidence={evidence} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
