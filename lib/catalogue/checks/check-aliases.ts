import type { Defect } from "@/lib/catalogue/checks/defect";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { Catalogue } from "@/lib/catalogue/types";

type Named = { id: string; name: string; aliases: readonly string[] };

/**
 * `duplicate-alias`: a name or an alias belongs to two skills, two certifications or two roles, marks and case aside, or one
 * entry lists it twice, case aside. Other spellings of one word ("Node JS", "Node.js") may stand side by side.
 */
export function checkAliases(catalogue: Catalogue): Defect[] {
  const roles = catalogue.roles.map((role) => ({ id: role.id, name: role.title, aliases: role.aliases }));
  return [catalogue.skills, catalogue.certifications, roles].flatMap(checkList);
}

function checkList(entries: readonly Named[]): Defect[] {
  const owners = new Map<string, string>();
  const defects: Defect[] = [];
  for (const { id, name, aliases } of entries) {
    const own = new Set<string>();
    for (const term of [name, ...aliases]) {
      const key = normaliseTerm(term);
      const owner = owners.get(key) ?? id;
      if (owner !== id) defects.push({ rule: "duplicate-alias", id, message: `“${term}” already belongs to ${owner}` });
      else if (own.has(term.toLowerCase()))
        defects.push({ rule: "duplicate-alias", id, message: `lists “${term}” twice` });
      owners.set(key, owner);
      own.add(term.toLowerCase());
    }
  }
  return defects;
}
