import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { CatalogueId } from "@/lib/catalogue/types";

/** What a term names. Roles are known so that a title is not taken for a skill or for an unknown word. */
export type TermOwner = { kind: "skill" | "certification" | "role"; id: CatalogueId };
/** A term as the words it consists of, and as it is written. */
export type Term = { words: string[]; written: string; owner: TermOwner };
/** Terms by their first word, those of most words first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

const known = new WeakMap<CatalogueIndex["skills"], TermIndex>();
const ranks = { skill: 1, certification: 0, role: 2 };

/** Every name and alias of the catalogue's skills, certifications and roles, ready to be looked up; made once a catalogue. */
export function indexTerms(index: CatalogueIndex): TermIndex {
  const made = known.get(index.skills) ?? build(index);
  known.set(index.skills, made);
  return made;
}

function build({ catalogue }: CatalogueIndex): TermIndex {
  const terms = [
    ...catalogue.skills.flatMap(({ id, name, aliases }) => toTerms({ kind: "skill", id }, [name, ...aliases])),
    ...catalogue.certifications.flatMap(({ id, name, aliases, examCode }) =>
      toTerms({ kind: "certification", id }, [name, ...aliases, ...(examCode === null ? [] : [examCode])]),
    ),
    ...catalogue.roles.flatMap(({ id, title, aliases }) => toTerms({ kind: "role", id }, [title, ...aliases])),
  ];
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    const [first = ""] = term.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  for (const list of byFirst.values())
    list.sort((a, b) => b.words.length - a.words.length || ranks[a.owner.kind] - ranks[b.owner.kind]);
  return byFirst;
}

function toTerms(owner: TermOwner, names: readonly string[]): Term[] {
  return names.flatMap((written) => {
    const words = normaliseTerm(written)
      .split(" ")
      .filter((word) => word !== "");
    return words.length === 0 ? [] : [{ words, written, owner }];
  });
}
