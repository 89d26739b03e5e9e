import type { Word } from "./advertisement-types";
import type { FoundTerm } from "./find-terms";

/** The part of a name in a choice of several, and how the advertisement joins them. */
export type Choice = { isFirst: boolean; joint: Joint };
type Joint = "or" | "/";
type Run = { terms: FoundTerm[]; joint: Joint | null };

/** What may stand between two names of a list: a comma, a slash or an "or", and names that nothing answers to with their own. */
const link = String.raw`(?:\s*,?\s+(?:and\/)?or\s+(?:in\s+|with\s+|of\s+)?|\s*\/\s*|\s*,\s+)`;
const unknownName = String.raw`\p{Lu}[\p{L}\p{N}.+#-]{0,30}?`;
const gapPattern = new RegExp(`^[+)]?${link}(?:${unknownName}${link}){0,3}$`, "u");
const longestGap = 80;

/**
 * The names among which an advertisement lets one choose: neighbours in a sentence joined by "or" or a slash, with the commas of a
 * list before its "or". Commas alone, and lists that end in "and", are no choice. The first that `isSure` holds for is the first.
 */
export function findAlternatives(
  text: string,
  words: readonly Word[],
  terms: readonly FoundTerm[],
  isSure: (term: FoundTerm) => boolean,
): ReadonlyMap<FoundTerm, Choice> {
  const runs: Run[] = [];
  for (const term of terms) {
    const run = runs.at(-1);
    const last = run?.terms.at(-1);
    const isNear = last !== undefined && words[last.from]?.sentence === words[term.from]?.sentence;
    const gap = isNear ? text.slice(last.end, Math.min(term.start, last.end + longestGap + 1)) : "";
    if (!run || !joinRun(run, term, gap)) runs.push({ terms: [term], joint: null });
  }
  const choices = new Map<FoundTerm, Choice>();
  for (const { terms: list, joint } of runs) {
    const [first, ...others] = joint === null ? [] : list.filter(isSure);
    const real = others.filter(({ term }) => term.owner.id !== first?.term.owner.id);
    if (!first || !joint || real.length === 0) continue;
    choices.set(first, { isFirst: true, joint });
    for (const other of real) choices.set(other, { isFirst: false, joint });
  }
  return choices;
}

/** Takes a name into a run where what stands before it allows; commas belong to the "or" after them, a slash to its neighbours alone. */
function joinRun(run: Run, term: FoundTerm, gap: string): boolean {
  if (!gapPattern.test(gap)) return false;
  const hasOr = /\bor\b/.test(gap);
  if (/,\s+$/.test(gap)) {
    if (run.joint !== null || hasOr) return false;
  } else if (hasOr) run.joint = "or";
  else {
    if (run.joint === null) run.terms.splice(0, run.terms.length - 1);
    run.joint ??= "/";
  }
  run.terms.push(term);
  return true;
}
