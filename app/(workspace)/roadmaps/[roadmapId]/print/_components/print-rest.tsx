import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { formatHours } from "@/app/_ui/format";
import { nameDemand, whyDropped } from "@/lib/view/describe-demand";
import { levelWord } from "@/lib/view/level-word";

/** What the role asks and the plan does not hold: what did not fit, and what the person has already. */
export function PrintRest({ snapshot: { dropped, leftOut } }: { snapshot: RoadmapSnapshot }) {
  return (
    <>
      {dropped.length > 0 ? (
        <section aria-labelledby="print-dropped" className="print:mt-8">
          <h2 id="print-dropped" className="break-after-avoid pb-2 text-lg">
            Left open, because it did not fit
          </h2>
          <ul className="text-sm">
            {dropped.map((demand) => (
              <li
                key={`${demand.skill}-${demand.level}-${demand.what}`}
                className="break-inside-avoid border-t border-line py-1.5"
              >
                {nameDemand(demand)}
                <span className="text-muted">
                  {" "}
                  · {demand.kind === "must" ? "essential" : "optional"} · {whyDropped[demand.why]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {leftOut.length > 0 ? (
        <section aria-labelledby="print-left-out" className="print:mt-8">
          <h2 id="print-left-out" className="break-after-avoid pb-2 text-lg">
            Left out, because you have it
          </h2>
          <ul className="tabular text-sm">
            {leftOut.map(({ skill, skillName, level, hoursSaved }) => (
              <li key={skill} className="break-inside-avoid border-t border-line py-1.5">
                {skillName} up to {levelWord(level)}{" "}
                <span className="text-muted">· {formatHours(hoursSaved)} saved</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
