import { checkAliases } from "@/lib/catalogue/checks/check-aliases";
import { checkCertifications } from "@/lib/catalogue/checks/check-certifications";
import { checkCycles } from "@/lib/catalogue/checks/check-cycles";
import { checkDuplicateIds } from "@/lib/catalogue/checks/check-duplicate-ids";
import { checkHours } from "@/lib/catalogue/checks/check-hours";
import { checkPay } from "@/lib/catalogue/checks/check-pay";
import { checkReachability } from "@/lib/catalogue/checks/check-reachability";
import { checkReferences } from "@/lib/catalogue/checks/check-references";
import { checkReleases } from "@/lib/catalogue/checks/check-releases";
import { checkResources } from "@/lib/catalogue/checks/check-resources";
import { checkRoles } from "@/lib/catalogue/checks/check-roles";
import { checkSentences } from "@/lib/catalogue/checks/check-sentences";
import { checkSources } from "@/lib/catalogue/checks/check-sources";
import type { Defect } from "@/lib/catalogue/checks/defect";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { ReleasedIds } from "@/lib/catalogue/list-ids";
import { validateCatalogue } from "@/lib/catalogue/validate-catalogue";

/** Every defect of `value` as a catalogue, none when it may be released. A wrong shape (`shape`) hides all other rules. */
export function checkCatalogue(value: unknown, released: ReleasedIds): Defect[] {
  const shaped = validateCatalogue(value);
  if (!shaped.ok)
    return shaped.failure.issues.map((issue) => ({ rule: "shape", id: issue.path, message: issue.message }));
  const catalogue = shaped.value;
  const index = indexCatalogue(catalogue);
  return [
    ...checkDuplicateIds(catalogue),
    ...checkAliases(catalogue),
    ...checkReferences(index),
    ...checkSources(index),
    ...checkCycles(catalogue),
    ...checkReachability(catalogue),
    ...checkHours(catalogue),
    ...checkRoles(catalogue),
    ...checkCertifications(index),
    ...checkResources(index),
    ...checkPay(index),
    ...checkSentences(catalogue),
    ...checkReleases(catalogue, released),
  ];
}
