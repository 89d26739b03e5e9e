import { formatCount, formatHours, levelWord } from "@/app/_ui/format";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { Disclosure } from "@/app/_ui/public/disclosure";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { SkillWorth } from "@/lib/compare/weigh-skill";
import { FigureTable } from "./figure-table";

/** The key skills: where the person stands, the work to the level that targets ask, and what that adds to each of them. */
export function SkillWorthList({ index, worths }: { index: CatalogueIndex; worths: readonly SkillWorth[] }) {
  return (
    <ul className="border-t border-line">
      {worths.map((worth) => (
        <li key={worth.skill} data-skill={worth.skill}>
          <Worth index={index} worth={worth} />
        </li>
      ))}
    </ul>
  );
}

function Worth({ index, worth }: { index: CatalogueIndex; worth: SkillWorth }) {
  const { skill, gains, removedHours, weight } = worth;
  const name = index.skills.get(skill)?.name ?? skill;
  return (
    <Disclosure
      summary={
        <>
          <h3 className="text-base">{name}</h3>
          <span className="tabular block text-sm font-normal text-muted">{describeWorth(worth)}</span>
        </>
      }
    >
      <FigureTable
        caption={`${name}: what it adds to each role`}
        heads={["Role", "Hours removed", "Weight brought"]}
        rows={[
          ...gains.map((gain) => [
            index.roles.get(gain.role)?.title ?? gain.role,
            formatCount(gain.removedHours),
            formatCount(gain.weight),
          ]),
          ["All", formatCount(removedHours), formatCount(weight)],
        ]}
      />
      <p className="mt-2 text-sm">
        <CatalogueLink kind="skill" id={skill}>
          What {name} is, level by level
        </CatalogueLink>
      </p>
    </Disclosure>
  );
}

function describeWorth({ held, to, hours, removedHours, weight }: SkillWorth): string {
  const stands = `You are at level ${held}, ${levelWord(held)}`;
  if (to === 0) return `${stands}; none of these roles stands on it.`;
  if (held >= to) return `${stands}: as much as any of these roles asks.`;
  return `${stands}. To level ${to}, ${levelWord(to)}: ${formatHours(hours)}, with what it stands on. Takes ${formatCount(removedHours)} h off all gaps together and brings ${formatCount(weight)} of weight.`;
}
