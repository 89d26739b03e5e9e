import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

/**
 * `retired-certification`: one that can still be earned asks for, or points as an alternative to, a retired one.
 * `retired-without-note`: a retired or retiring one does not say so in words.
 */
export function checkCertifications(index: CatalogueIndex): Defect[] {
  const defects: Defect[] = [];
  for (const entry of index.catalogue.certifications) {
    if (entry.status !== "active" && entry.statusNote === null)
      defects.push({
        rule: "retired-without-note",
        id: entry.id,
        message: `is ${entry.status} and no note says since when`,
      });
    if (entry.status === "retired") continue;
    for (const other of [...entry.needsCertifications, ...entry.alternatives]) {
      if (index.certifications.get(other)?.status === "retired")
        defects.push({ rule: "retired-certification", id: entry.id, message: `points to ${other}, which is retired` });
    }
  }
  return defects;
}
