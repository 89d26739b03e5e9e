import { formatHours } from "@/app/_ui/format";
import type { LeftOut as LeftOutSkill } from "@/lib/planner/roadmap/types";
import { levelWord } from "@/lib/view/level-word";

/** What the plan does not contain because the person has it, with the hours that saves. */
export function LeftOut({ skills }: { skills: LeftOutSkill[] }) {
  const sum = (bound: "low" | "likely" | "high") =>
    skills.reduce((total, { hoursSaved }) => total + hoursSaved[bound], 0);
  return (
    <section aria-labelledby="left-out" className="grid gap-2">
      <h2 id="left-out" className="text-base">
        Left out, because you have it
      </h2>
      {skills.length === 0 ? (
        <p className="text-sm text-muted">
          Nothing: when this was drawn you had rated no skill of this path above none.
        </p>
      ) : (
        <details className="text-sm">
          <summary className="min-h-11 content-center text-action">
            {skills.length === 1 ? "1 skill" : `${skills.length} skills`}, saving{" "}
            {formatHours({ low: sum("low"), likely: sum("likely"), high: sum("high") })}
          </summary>
          <ul>
            {skills.map(({ skill, skillName, level, hoursSaved, basis }) => (
              <li key={skill} className="border-t border-line py-2">
                {skillName} <span className="text-muted">up to {levelWord(level)}</span>
                <span className="tabular block text-xs text-muted">
                  {formatHours(hoursSaved)} · {basis === "claimed" ? "you said so" : "your other skills stand on it"}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
