import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { LevelMark } from "@/app/_ui/public/level-mark";
import { SourceNote } from "@/app/_ui/public/source-note";
import { WeightBar } from "@/app/_ui/public/weight-bar";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Requirement } from "@/lib/catalogue/types";

/** One requirement: skill, why, source; and level, kind, proof and weight. */
export function RequirementRow({ index, requirement }: { index: CatalogueIndex; requirement: Requirement }) {
  const { skill, level, weight, kind, proof, why, source } = requirement;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="min-w-0">
        <h4 className="text-base font-semibold">
          <CatalogueLink kind="skill" id={skill}>
            {index.skills.get(skill)?.name ?? skill}
          </CatalogueLink>
        </h4>
        <p className="prose-width mt-0.5 text-sm">{why}</p>
        <p className="mt-1">
          <SourceNote source={index.sources.get(source)} />
        </p>
      </div>
      <div className="grid content-start gap-1 text-sm">
        <LevelMark level={level} />
        <span>
          <span className={kind === "must" ? "font-semibold" : "text-muted"}>
            {kind === "must" ? "Essential" : "Optional"}
          </span>
          {proof ? ", asks for proof" : ""}
        </span>
        <WeightBar weight={weight} />
      </div>
    </li>
  );
}
