import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { formatDay, levelWord } from "@/app/_ui/format";
import { LevelMark } from "@/app/_ui/public/level-mark";
import { relativeDay } from "@/lib/view/relative-day";
import type { MySkill } from "../list-my-skills";
import { ClaimBasis } from "./claim-basis";
import { ClaimHistory } from "./claim-history";
import { LevelForm } from "./level-form";

type Props = { mine: MySkill; today: string; isOpen: boolean; isNarrow: boolean };

/** One skill: the level claimed and what it means, on what word and since when, and who asks for it. */
export function SkillRow({ mine, today, isOpen, isNarrow }: Props) {
  const { id, name, skill, claim } = mine;
  return (
    <li
      id={`skill-${id}`}
      className="grid scroll-mt-6 gap-x-10 gap-y-2 border-t border-line py-5 md:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <div className="grid content-start gap-1">
        <h3 className="text-base">
          {skill ? (
            <Link
              href={`/skills/${id}` as Route}
              prefetch={false}
              className="text-action underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </h3>
        <span className="text-sm">
          <LevelMark level={claim.level} />
        </span>
        {skill ? <ChangeLink mine={mine} isOpen={isOpen} isNarrow={isNarrow} /> : null}
      </div>
      <div className="prose-width grid min-w-0 gap-2 text-sm">
        {skill ? <p>{claim.level === 0 ? "Not yet." : skill.anchors[claim.level - 1]}</p> : null}
        <p className="text-muted">
          <ClaimBasis claim={claim} />, {formatDay(claim.claimedOn)}
          <span> ({relativeDay(claim.claimedOn, today)})</span>
        </p>
        <SecondLook mine={mine} />
        <Roles mine={mine} />
        {skill && isOpen ? (
          <LevelForm
            skillId={id}
            name={name}
            level={claim.level}
            anchors={skill.anchors}
            idempotencyKey={randomUUID()}
          />
        ) : null}
        {!skill || isOpen ? <ClaimHistory claims={mine.earlier} /> : null}
      </div>
    </li>
  );
}

function SecondLook({ mine: { isWorthALook, skill } }: { mine: MySkill }) {
  if (!isWorthALook || !skill?.recheckMonths) return null;
  return (
    <p className="text-warn">
      Worth a second look: unless you use it, this fades or moves on within about {skill.recheckMonths} months.
    </p>
  );
}

function Roles({ mine: { roles, skill } }: { mine: MySkill }) {
  if (!skill) return null;
  if (roles.length === 0) return <p className="text-muted">No role asks for it by name; other skills stand on it.</p>;
  return (
    <p>
      <span className="text-muted">Asked for by </span>
      {roles.map(({ id, title, level }, at) => (
        <span key={id}>
          {at > 0 ? ", " : ""}
          <Link href={`/roles/${id}` as Route} prefetch={false} className="text-action underline underline-offset-4">
            {title}
          </Link>{" "}
          <span className="text-muted">({levelWord(level)})</span>
        </span>
      ))}
    </p>
  );
}

function ChangeLink({ mine: { id, name, earlier }, isOpen, isNarrow }: Omit<Props, "today">) {
  const pairs = [isNarrow ? "show=second-look" : "", isOpen ? "" : `open=${id}`].filter(Boolean);
  const href = `/my-skills${pairs.length > 0 ? `?${pairs.join("&")}` : ""}#skill-${id}`;
  const history = earlier.length > 0 ? ` and history (${earlier.length})` : "";
  return (
    <Link
      href={href as Route}
      scroll={false}
      prefetch={false}
      className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline"
    >
      {isOpen ? "Close" : `Change level${history}`}
      <span className="sr-only"> {isOpen ? name : `in ${name}`}</span>
    </Link>
  );
}
