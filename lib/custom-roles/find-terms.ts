import type { Span, Word } from "./advertisement-types";
import type { Term, TermIndex } from "./index-terms";

/** A term found in the text: the words from `from` on, `count` of them. */
export type FoundTerm = Span & { term: Term; from: number; count: number };

/** What may stand between the words of one term: a blank, a hyphen, a slash, a dot or an ampersand, never a comma or a bracket. */
const between = /^[\s\-‐‑–/.&'’_]*$/u;

/**
 * The terms that a text names, from its start to its end, by whole words of one sentence; where several begin at a word the one
 * of most words counts, and what it covers is not read again. A last word may stand in the plural.
 */
export function findTerms(text: string, words: readonly Word[], terms: TermIndex): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first) continue;
    const term = spellings(first.text)
      .flatMap((spelling) => terms.get(spelling) ?? [])
      .find((candidate) => standsAt(text, words, at, candidate.words));
    if (!term) continue;
    const last = words[at + term.words.length - 1] ?? first;
    found.push({ start: first.start, end: last.end, term, from: at, count: term.words.length });
    at += term.words.length - 1;
  }
  return found;
}

function standsAt(text: string, words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((expected, place) => {
    const word = words[at + place];
    const before = words[at + place - 1];
    if (!word || word.sentence !== words[at]?.sentence) return false;
    const isLast = place === wanted.length - 1;
    if (word.text !== expected && !(isLast && spellings(word.text).includes(expected))) return false;
    return place === 0 || (before !== undefined && between.test(text.slice(before.end, word.start)));
  });
}

/** A word as it stands, then without a plus that belongs to the sentence, then in the singular. */
function spellings(word: string): string[] {
  const bare = word.replace(/^\+|\+$/g, "");
  const singular = bare.length > 4 && bare.endsWith("s") && !bare.endsWith("ss") ? bare.slice(0, -1) : bare;
  return [...new Set([word, bare, singular])];
}
