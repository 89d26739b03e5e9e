import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { LevelMark } from "@/app/_ui/public/level-mark";
import { PageSection } from "@/app/_ui/public/page-section";
import { WeightBar } from "@/app/_ui/public/weight-bar";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { ReachableLevel, Skill } from "@/lib/catalogue/types";

/** The roles that ask for a skill by name, then those that need it underneath something else. */
export function SkillDemands({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  const demands = (index.rolesBySkill.get(skill.id) ?? []).toSorted(
    (a, b) => b.requirement.weight - a.requirement.weight,
  );
  const underneath = index.catalogue.roles.flatMap((role) => {
    const level = index.closureByRole.get(role.id)?.get(skill.id);
    return level && !demands.some((demand) => demand.role.id === role.id) ? [{ role, level }] : [];
  });
  return (
    <PageSection id="roles" title="Who asks for it">
      {demands.length === 0 ? <p>None of the ten roles asks for it by name.</p> : null}
      <ul>
        {demands.map(({ role, requirement }) => (
          <li
            key={role.id}
            className="grid gap-x-8 gap-y-1 border-b border-line py-3 first:pt-0 md:grid-cols-[minmax(0,1fr)_13rem]"
          >
            <div>
              <h3 className="text-base">
                <CatalogueLink kind="role" id={role.id}>
                  {role.title}
                </CatalogueLink>
              </h3>
              <p className="prose-width text-sm text-muted">{requirement.why}</p>
            </div>
            <div className="grid content-start gap-1 text-sm">
              <LevelMark level={requirement.level} />
              <span>{requirement.kind === "must" ? "Essential" : "Optional"}</span>
              <WeightBar weight={requirement.weight} />
            </div>
          </li>
        ))}
      </ul>
      {underneath.length > 0 ? <Underneath roles={underneath} /> : null}
    </PageSection>
  );
}

function Underneath({ roles }: { roles: { role: { id: string; title: string }; level: ReachableLevel }[] }) {
  return (
    <div className="mt-5 text-sm">
      <h3 className="font-semibold text-muted">Needed underneath other skills</h3>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {roles.map(({ role, level }) => (
          <li key={role.id} className="min-h-6">
            <CatalogueLink kind="role" id={role.id}>
              {role.title}
            </CatalogueLink>
            , level {level}
          </li>
        ))}
      </ul>
    </div>
  );
}
