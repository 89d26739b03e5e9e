import type { ReactNode } from "react";
import { formatCount, formatDay, formatHours, levelWord } from "@/app/_ui/format";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { DroppedDemand } from "@/lib/planner/roadmap/types";
import type {
  AddedMilestone,
  ChangeCause,
  MovedMilestone,
  RewordedMilestone,
  RoadmapDiff,
} from "@/lib/progress/replan/replan-types";
import { joinNames } from "@/lib/view/join-names";
import { quoteTitles } from "@/lib/view/quote-titles";
import { describeOwnEdits } from "../history/describe-own-edits";
import { describeCause } from "./describe-cause";
import { RoleDemands } from "./role-demands";

/** Every change of a replan, by kind, those of one cause together under it. `level` is that of its headings. */
export function DiffView({ diff, level }: { diff: RoadmapDiff; level: 2 | 3 }) {
  const group = <Entry extends { cause: ChangeCause }>(
    title: string,
    list: readonly Entry[],
    tell: (entry: Entry) => ReactNode,
    keyOf: (entry: Entry) => string,
  ) => <Group title={title} level={level} list={list} tell={tell} keyOf={keyOf} />;
  const keyOf = ({ key }: { key: string }) => key;
  const demandKey = ({ what, skill, level: asked }: DroppedDemand) => `${what}:${skill}:${asked}`;
  return (
    <div className="grid gap-8">
      {diff.demands ? <RoleDemands demands={diff.demands} level={level} /> : null}
      {group("New", diff.added, tellAdded, keyOf)}
      {group(
        "Replaced",
        diff.replaced,
        ({ from, to }) => (
          <>
            {from.title} <span className="text-muted">becomes</span> {joinNames(to.map(({ title }) => title))}
          </>
        ),
        ({ from }) => from.key,
      )}
      {group("Taken out", diff.removed, ({ title }) => title, keyOf)}
      {group("Does not fit any more", diff.dropped, nameDemand, demandKey)}
      {group("Fits again, or is not asked any more", diff.undropped, nameDemand, demandKey)}
      {group(
        "Other hours",
        diff.resized,
        ({ title, hours }) => `${title}: ${formatHours(hours.from)} → ${formatHours(hours.to)}`,
        keyOf,
      )}
      {group("Moved", diff.moved, tellMoved, keyOf)}
      <Reworded rows={diff.reworded.filter(({ key }) => !isOwnStep(key))} />
      {describeOwnEdits({ reworded: diff.reworded, resized: [] }).map((sentence) => (
        <p key={sentence} className="text-sm">
          {sentence}
        </p>
      ))}
    </div>
  );
}

function Reworded({ rows }: { rows: RewordedMilestone[] }) {
  if (rows.length === 0) return null;
  return (
    <p className="text-sm">
      {formatCount(rows.length)} open {rows.length === 1 ? "step gets" : "steps get"} the newer catalogue’s texts:{" "}
      {quoteTitles(rows.map(({ title }) => title))}.
    </p>
  );
}

type GroupProps<Entry> = {
  title: string;
  level: 2 | 3;
  list: readonly Entry[];
  tell: (entry: Entry) => ReactNode;
  keyOf: (entry: Entry) => string;
};

/** More than this of one cause is folded under it. */
const mostUnfolded = 6;

function Group<Entry extends { cause: ChangeCause }>({ title, level, list, tell, keyOf }: GroupProps<Entry>) {
  if (list.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  const byCause = new Map<string, Entry[]>();
  for (const entry of list) {
    const cause = describeCause(entry.cause);
    byCause.set(cause, [...(byCause.get(cause) ?? []), entry]);
  }
  return (
    <section>
      <Heading className="text-base">
        {title} <span className="tabular font-normal text-muted">({formatCount(list.length)})</span>
      </Heading>
      {[...byCause].map(([cause, entries]) => (
        <div key={cause} className="mt-2">
          <p className="prose-width text-sm text-muted">Because {cause}:</p>
          <Fold count={entries.length}>
            <ul className="text-sm">
              {entries.map((entry) => (
                <li key={keyOf(entry)} className="border-t border-line py-2">
                  {tell(entry)}
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ))}
    </section>
  );
}

function Fold({ count, children }: { count: number; children: ReactNode }) {
  if (count <= mostUnfolded) return <div className="mt-1">{children}</div>;
  return (
    <details>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">
        Show all {formatCount(count)}
      </summary>
      {children}
    </details>
  );
}

function tellAdded({ title, endsOn, hours, covers, neededFor }: AddedMilestone): ReactNode {
  const [cover] = covers;
  const purpose = cover
    ? `for ${cover.skillName}${cover.what === "level" || cover.what === "proof" ? `, ${levelWord(cover.level)} level` : ""}`
    : neededFor.length > 0
      ? `needed for ${quoteTitles(neededFor)}`
      : "";
  return (
    <>
      <span className="font-semibold">{title}</span>
      <span className="tabular block text-muted">
        {formatHours(hours)}, until {formatDay(endsOn)}
        {purpose ? `; ${purpose}` : ""}
      </span>
    </>
  );
}

function tellMoved({ title, startsOn, endsOn, days }: MovedMilestone): ReactNode {
  const span = `${formatCount(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return (
    <>
      {title}
      <span className="tabular block text-muted">
        {days === 0
          ? `starts on ${formatDay(startsOn.to)}, not on ${formatDay(startsOn.from)}`
          : `until ${formatDay(endsOn.to)}, not ${formatDay(endsOn.from)}: ${span} ${days > 0 ? "later" : "earlier"}`}
      </span>
    </>
  );
}

function nameDemand({ what, skillName, level, kind }: DroppedDemand): string {
  const importance = kind === "must" ? "essential" : "optional";
  if (what === "step") return skillName;
  if (what === "certification") return `${skillName} (${importance})`;
  if (what === "experience") return `${level} months of ${skillName} (${importance})`;
  return `${what === "proof" ? "Proof of " : ""}${skillName}, ${levelWord(level)} level (${importance})`;
}
