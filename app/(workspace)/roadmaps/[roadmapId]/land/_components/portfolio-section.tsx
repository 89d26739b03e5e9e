import { randomUUID } from "node:crypto";
import { StepLink } from "@/app/(workspace)/_components/step-link";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { PageSection } from "@/app/_ui/public/page-section";
import { composeBullet } from "@/lib/landing/compose-bullet";
import type { BulletCandidate } from "@/lib/landing/bullet-candidate";
import type { Portfolio } from "@/lib/landing/split-portfolio";
import { placeStoryAction } from "../actions";
import { EvidenceLinks } from "./evidence-links";
import { KeepFocus } from "./keep-focus";

type Props = { portfolio: Portfolio; roadmapId: string };

/** The finished projects somebody shows, in their order, and those that could join. */
export function PortfolioSection({ portfolio: { members, others }, roadmapId }: Props) {
  return (
    <PageSection
      id="portfolio"
      title="Portfolio"
      intro={<p className="print:hidden">The work you show, the strongest first: most readers open one or two.</p>}
    >
      {members.length === 0 && others.length === 0 ? (
        <p className="prose-width">No project is finished yet. Once one is, you choose here whether you show it.</p>
      ) : null}
      <KeepFocus order={members.map(({ milestoneId }) => milestoneId).join(" ")}>
        <ol>
          {members.map((member, at) => (
            <Member
              key={member.milestoneId}
              member={member}
              number={at + 1}
              isLast={at === members.length - 1}
              roadmapId={roadmapId}
            />
          ))}
        </ol>
      </KeepFocus>
      {others.length > 0 ? (
        <ul className="print:hidden">
          {others.map(({ milestoneId, key, title, isInPlan }) => (
            <li
              key={milestoneId}
              className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-2 text-sm"
            >
              <span id={`choose-${milestoneId}`} className="min-w-0">
                <StepLink roadmapId={roadmapId} step={{ key, title, isInPlan }} />
              </span>
              <ChangeButton
                action={placeStoryAction}
                idempotencyKey={randomUUID()}
                fields={{ milestoneId, move: "add" }}
                label="Add to portfolio"
                describedBy={`choose-${milestoneId}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </PageSection>
  );
}

type MemberProps = { member: BulletCandidate; number: number; isLast: boolean; roadmapId: string };

function Member({ member, number, isLast, roadmapId }: MemberProps) {
  const { milestoneId, key, title, summary, isInPlan, isDone, evidence, story } = member;
  const moves = [
    ...(number > 1 ? [["up", "Move up"] as const] : []),
    ...(isLast ? [] : [["down", "Move down"] as const]),
    ["remove", "Take out"] as const,
  ];
  return (
    <li
      data-item={milestoneId}
      className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 border-t border-line py-4 break-inside-avoid"
    >
      <span className="tabular text-base font-semibold text-muted">{number}</span>
      <div className="grid min-w-0 gap-1">
        <h3 id={`place-${milestoneId}`} className="text-base wrap-anywhere">
          <StepLink roadmapId={roadmapId} step={{ key, title, isInPlan }} className="hover:underline" />
        </h3>
        <p className="text-sm wrap-anywhere">
          {evidence.length > 0 ? (
            <EvidenceLinks evidence={evidence} />
          ) : (
            <span className="text-warn">No link yet: add evidence to the step.</span>
          )}
          {isDone ? null : <span className="text-warn"> No longer marked as done.</span>}
        </p>
        <p className="prose-width line-clamp-2 text-sm text-muted">{(story && composeBullet(story)) || summary}</p>
        <div className="flex flex-wrap gap-x-5 print:hidden">
          {moves.map(([move, label]) => (
            <span key={move} {...(move === "remove" ? {} : { "data-move": move })}>
              <ChangeButton
                action={placeStoryAction}
                idempotencyKey={randomUUID()}
                fields={{ milestoneId, move }}
                label={label}
                className="-mx-4"
                describedBy={`place-${milestoneId}`}
              />
            </span>
          ))}
        </div>
      </div>
    </li>
  );
}
