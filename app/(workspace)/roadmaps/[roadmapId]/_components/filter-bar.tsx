import type { Route } from "next";
import Link from "next/link";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import { milestoneStatuses } from "@/lib/progress/status";
import { milestoneKinds, type RoadmapFilter, writeFilter } from "@/lib/view/filter-milestones";
import type { MilestoneView } from "@/lib/view/roadmap-view";

/** Links that narrow the list by kind and by progress, with how many there are of each; kept in the address. */
export function FilterBar({
  milestones,
  filter,
  path,
}: {
  milestones: MilestoneView[];
  filter: RoadmapFilter;
  path: string;
}) {
  const to = (change: Partial<RoadmapFilter>) => `${path}${writeFilter({ ...filter, ...change })}`;
  const kinds = milestoneKinds.filter((kind) => milestones.some(({ step }) => step.kind === kind));
  return (
    <nav aria-label="Narrow the steps" className="flex flex-wrap gap-x-8 gap-y-1 border-y border-line py-2 text-sm">
      <ul className="flex flex-wrap gap-x-4">
        <Choice href={to({ kind: null })} isChosen={filter.kind === null} word="All kinds" count={milestones.length} />
        {kinds.map((kind) => (
          <Choice
            key={kind}
            href={to({ kind })}
            isChosen={filter.kind === kind}
            word={kindWords[kind]}
            count={milestones.filter(({ step }) => step.kind === kind).length}
          />
        ))}
      </ul>
      <ul className="flex flex-[1_1_38rem] flex-wrap gap-x-4">
        <Choice href={to({ status: null })} isChosen={filter.status === null} word="Any progress" />
        {milestoneStatuses.map(({ value, word }) => (
          <Choice
            key={value}
            href={to({ status: value })}
            isChosen={filter.status === value}
            word={word}
            count={milestones.filter(({ status }) => status === value).length}
          />
        ))}
        <li className="sm:ml-auto">
          <Link
            href={to({ hidesFinished: !filter.hidesFinished }) as Route}
            scroll={false}
            prefetch={false}
            className="inline-flex min-h-9 items-center text-action underline underline-offset-4"
          >
            {filter.hidesFinished ? "Show done and skipped" : "Hide done and skipped"}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Choice({ href, isChosen, word, count }: { href: string; isChosen: boolean; word: string; count?: number }) {
  return (
    <li>
      <Link
        href={href as Route}
        scroll={false}
        prefetch={false}
        aria-current={isChosen ? "true" : undefined}
        className="inline-flex min-h-9 items-center gap-1.5 border-b-2 border-transparent hover:text-action aria-[current]:border-action aria-[current]:font-semibold"
      >
        {word}
        {count === undefined ? null : <span className="tabular text-xs font-normal text-muted">{count}</span>}
      </Link>
    </li>
  );
}
