import { catalogueIndex } from "@/app/_server/catalogue";
import { formatMoney } from "@/app/_ui/format";
import type { CertificationOption, PlanOptions } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";

/** The roles by family, and the certifications that prove something the role asks for or that are ticked already. */
export function listPlanOptions(values: PlanValues): PlanOptions {
  const { catalogue } = catalogueIndex;
  return {
    roles: catalogue.families.map((family) => ({
      family: family.name,
      roles: catalogue.roles.filter((role) => role.family === family.id).map(({ id, title }) => ({ id, title })),
    })),
    certifications: listCertifications(values),
  };
}

function listCertifications({ role, wanted, avoided, held }: PlanValues): CertificationOption[] {
  const asked = new Set(catalogueIndex.roles.get(role)?.requirements.map(({ skill }) => skill));
  const ticked = new Set([...wanted, ...avoided, ...held]);
  return catalogueIndex.catalogue.certifications
    .filter(
      (exam) => ticked.has(exam.id) || (exam.status !== "retired" && exam.proves.some((ref) => asked.has(ref.skill))),
    )
    .map(({ id, name, feeCents }) => ({ id, name, note: formatMoney(feeCents) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
