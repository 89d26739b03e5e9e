import { formatCount, levelWord } from "@/app/_ui/format";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

/** What the plan leaves out because the person has it already, with the likely hours that saves. */
export function LeftOutList({ plan, auditHref }: { plan: RoadmapSnapshot; auditHref: string }) {
  const { leftOut, role } = plan;
  const saved = leftOut.reduce((sum, { hoursSaved }) => sum + hoursSaved.likely, 0);
  return (
    <section aria-labelledby="left-out" className="mt-8">
      <h3 id="left-out" className="text-base">
        Left out, because you have it
      </h3>
      {leftOut.length === 0 ? (
        <p className="prose-width mt-1 text-sm text-muted">
          Nothing yet: this plan starts from zero. <a href={auditHref}>Say what you can do</a>, and the plan gets
          shorter.
        </p>
      ) : (
        <details className="mt-1">
          <summary className="min-h-11 py-2 text-sm">
            {formatCount(leftOut.length)} {leftOut.length === 1 ? "skill" : "skills"}, about{" "}
            <span className="tabular font-semibold">{formatCount(saved)} h</span> saved
          </summary>
          <ul className="mt-1 grid gap-x-8 text-sm sm:grid-cols-2">
            {leftOut.map(({ skill, skillName, level, hoursSaved, basis }) => (
              <li key={skill} className="flex justify-between gap-3 border-b border-line py-1.5">
                <span>
                  {skillName}{" "}
                  <span className="text-muted">
                    {levelWord(level)}
                    {basis === "implied" ? ", implied" : ""}
                  </span>
                </span>
                <span className="tabular whitespace-nowrap">{formatCount(hoursSaved.likely)} h</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm">
            <a href={auditHref}>Correct your levels for {role.title}</a>
          </p>
        </details>
      )}
    </section>
  );
}
