import { levelWord } from "@/app/_ui/format";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { LevelRef } from "@/lib/catalogue/types";
import { CatalogueLink } from "./catalogue-link";

/** Skills with the level of each, in one line that wraps; says "none" for an empty list. */
export function SkillLevels({ index, refs }: { index: CatalogueIndex; refs: readonly LevelRef[] }) {
  if (refs.length === 0) return <span className="text-muted">none</span>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {refs.map(({ skill, level }) => (
        <li key={skill} className="min-h-6">
          <CatalogueLink kind="skill" id={skill}>
            {index.skills.get(skill)?.name ?? skill}
          </CatalogueLink>{" "}
          <span className="tabular text-sm text-muted">
            {level} {levelWord(level)}
          </span>
        </li>
      ))}
    </ul>
  );
}
