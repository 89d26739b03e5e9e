import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification, Role } from "@/lib/catalogue/types";

export type RelevantCertification = { certification: Certification; skills: string[] };

/** The certifications that can still be taken and prove something a role asks, those that carry most of its weight first. */
export function listRoleCertifications(index: CatalogueIndex, role: Role): RelevantCertification[] {
  const asked = new Map(role.requirements.map((requirement) => [requirement.skill, requirement]));
  const relevant = index.catalogue.certifications
    .filter(({ status }) => status !== "retired")
    .map((certification) => {
      const matches = certification.proves.flatMap((ref) => {
        const requirement = asked.get(ref.skill);
        return requirement ? [{ requirement, share: Math.min(1, ref.level / requirement.level) }] : [];
      });
      const weight = matches.reduce((sum, { requirement, share }) => sum + requirement.weight * share, 0);
      return { certification, weight, skills: matches.map(({ requirement }) => requirement.skill) };
    })
    .filter(({ weight }) => weight > 0);
  return relevant.toSorted((a, b) => b.weight - a.weight);
}
