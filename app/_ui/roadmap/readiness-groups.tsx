import type { Readiness, ReadinessPart, RequirementState } from "@/lib/progress/measure-readiness";
import { levelWord } from "@/lib/view/level-word";
import { MeterBar } from "./progress-bar";

/** Readiness in its parts: essential and optional apart, then each skill group with what is held against what is asked. */
export function ReadinessGroups({ readiness }: { readiness: Readiness }) {
  return (
    <div className="grid gap-4">
      <dl className="grid grid-cols-2 gap-4">
        <Part term="Essential" part={readiness.must} />
        <Part term="Optional" part={readiness.should} />
      </dl>
      <p className="text-xs text-muted">
        The share of what the role asks that your skills reach today, weighted as the role weighs it.
      </p>
      <ul>
        {readiness.groups.map(({ group, requirements, percent, metCount, count }) => (
          <li key={group} className="border-t border-line">
            <details className="group">
              <summary className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-2 text-sm">
                <span className="font-medium">
                  <span aria-hidden="true" className="mr-2 inline-block text-muted group-open:rotate-90">
                    ›
                  </span>
                  {group}
                </span>
                <span className="tabular text-muted">
                  {metCount} of {count}
                </span>
                <span className="col-span-2 pt-1.5">
                  <MeterBar percent={percent} />
                </span>
              </summary>
              <ul className="grid gap-2 pt-1 pb-4 text-sm">
                {requirements.map((requirement) => (
                  <RequirementLine key={`${requirement.skill}-${requirement.need}`} requirement={requirement} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({ term, part }: { term: string; part: ReadinessPart }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="tabular">
        {part.count === 0 ? (
          "none asked"
        ) : (
          <>
            <span className="block text-lg font-semibold">{part.percent}%</span>
            <span className="block text-xs text-muted">
              {part.metCount} of {part.count} met
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

function RequirementLine({ requirement }: { requirement: RequirementState }) {
  const { skillName, need, have, isMet, kind, weight, proof } = requirement;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2">
      <span aria-hidden="true" className={isMet ? "text-good" : "text-muted"}>
        {isMet ? "✓" : "○"}
      </span>
      <span>
        {skillName}
        <span className="block text-xs text-muted">
          {isMet ? "Met" : "Not met yet"}: {levelWord(have)} of {levelWord(need)} ·{" "}
          {kind === "must" ? "essential" : "optional"}, weight {weight}
          {proof === "open" ? " · evidence still to show" : ""}
        </span>
      </span>
    </li>
  );
}
