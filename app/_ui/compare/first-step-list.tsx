import { formatCount, levelWord } from "@/app/_ui/format";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import type { FirstStep } from "@/lib/compare/list-first-steps";

/** Steps that can begin today, with the work each is and what it takes off the gaps of all targets together. */
export function FirstStepList({
  index,
  steps,
  targets,
}: {
  index: CatalogueIndex;
  steps: readonly FirstStep[];
  targets: readonly CatalogueId[];
}) {
  if (steps.length === 0) return <p>No step that you can begin today serves more than one of these roles.</p>;
  return (
    <StackTable
      caption="First steps that serve several targets"
      heads={["Step", "Its work", "Serves", "Off all gaps"]}
      rows={steps.map(({ skill, to, hours, roles, removedHours }) => ({
        key: skill,
        cells: [
          <span key="step">
            <CatalogueLink kind="skill" id={skill}>
              {index.skills.get(skill)?.name ?? skill}
            </CatalogueLink>
            <span className="block font-normal text-muted">
              to level {to}, {levelWord(to)}
            </span>
          </span>,
          <span key="work" className="whitespace-nowrap">
            {formatCount(hours.likely)} h
            <span className="block text-xs text-muted">
              {formatCount(hours.low)} to {formatCount(hours.high)} h
            </span>
          </span>,
          <span key="roles">
            {roles.length} of {targets.length}
            <span className="block text-xs text-muted">{describeServed(index, targets, roles)}</span>
          </span>,
          <span key="removed" className="whitespace-nowrap">
            {formatCount(hours.likely)} × {roles.length} = {formatCount(removedHours)} h
          </span>,
        ],
      }))}
    />
  );
}

/** The shorter list of the two: the roles that a step serves, or those it does not. */
function describeServed(
  index: CatalogueIndex,
  targets: readonly CatalogueId[],
  served: readonly CatalogueId[],
): string {
  const others = targets.filter((id) => !served.includes(id));
  const name = (ids: readonly CatalogueId[]) => ids.map((id) => index.roles.get(id)?.title ?? id).join(", ");
  if (others.length === 0) return "";
  return others.length < served.length ? `all but ${name(others)}` : name(served);
}
