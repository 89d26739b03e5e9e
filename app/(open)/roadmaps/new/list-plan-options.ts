import { catalogueIndex } from "@/app/_server/catalogue";
import { formatMoney } from "@/app/_ui/format";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";
import type { CertificationOption, PlanOptions } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";

/**
 * The roles by family, those of one's own after them, and the certifications that prove something the role asks for or that are
 * ticked already.
 */
export function listPlanOptions(values: PlanValues, index: CatalogueIndex = catalogueIndex): PlanOptions {
  const { families } = index.catalogue;
  const [own, others] = [true, false].map((isOwn) =>
    index.catalogue.roles.filter(({ id }) => isCustomRoleId(id) === isOwn),
  );
  const nameOf = ({ id, title }: Role) => ({ id, title });
  return {
    roles: [
      ...families.map((family) => ({
        family: family.name,
        roles: (others ?? []).filter((role) => role.family === family.id).map(nameOf),
      })),
      ...(own && own.length > 0 ? [{ family: "Your own roles", roles: own.map(nameOf) }] : []),
    ],
    certifications: listCertifications(index, values),
  };
}

function listCertifications(index: CatalogueIndex, { role, wanted, avoided, held }: PlanValues): CertificationOption[] {
  const asked = new Set(index.roles.get(role)?.requirements.map(({ skill }) => skill));
  const ticked = new Set([...wanted, ...avoided, ...held]);
  return index.catalogue.certifications
    .filter(
      (exam) => ticked.has(exam.id) || (exam.status !== "retired" && exam.proves.some((ref) => asked.has(ref.skill))),
    )
    .map(({ id, name, feeCents }) => ({ id, name, note: formatMoney(feeCents) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
