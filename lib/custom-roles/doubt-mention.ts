import type { Sentence, Word } from "./advertisement-types";
import { namesLikeWords, phrasesInPassing, wordsInPassing } from "./everyday-words";
import type { FoundTerm } from "./find-terms";

const negations = new Set(["no", "not", "without", "never", "isn", "don", "doesn", "non", "neither", "nor"]);

/**
 * Why a mention may not ask for what its word names: null when nothing speaks against it. `certain` are the places of words that
 * belong to longer or unmistakable terms, so that a name in their company is believed.
 */
export function doubtMention(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  found: FoundTerm,
  certain: ReadonlySet<number>,
): string | null {
  const { term, from, count, start, end } = found;
  const own = words[from];
  const sentence = own ? sentences[own.sentence] : undefined;
  if (!own || !sentence) return null;
  if (sentence.section === "about") return "it stands in a part about the company or the offer";
  if (isNegated(words, from)) return "a “no” or “not” stands before it";
  const written = text.slice(start, end);
  if (isPhraseInPassing(found)) return `“${written}” is often said in passing`;
  if (count > 1) return null;
  if (namesLikeWords.has(own.text)) {
    const isWrittenAlike = written === term.written || written === `${term.written}+`;
    if (!isWrittenAlike) return `“${written}” is an ordinary word too`;
    const inCompany = certain.has(from - 1) || certain.has(from + 1) || isListed(text, found);
    if (!inCompany && (isFirst(text, sentence, start) || written.length === 1))
      return `“${written}” is an ordinary word too, and begins a sentence or stands alone here`;
  }
  return wordsInPassing.has(own.text) ? `“${written}” is often said in passing` : null;
}

/** Whether a word that could be taken for an everyday one is beyond doubt. */
export function isUnmistakable(found: FoundTerm, word: Word): boolean {
  if (found.count > 1) return !isPhraseInPassing(found);
  return !(namesLikeWords.has(word.text) || wordsInPassing.has(word.text));
}

const isPhraseInPassing = ({ term }: FoundTerm) => phrasesInPassing.has(term.words.join(" "));

/** A negation among the five words before, other than of "not only". */
function isNegated(words: readonly Word[], from: number): boolean {
  const own = words[from];
  return words
    .slice(Math.max(0, from - 5), from)
    .some(
      (word, at, before) =>
        word.sentence === own?.sentence && negations.has(word.text) && before[at + 1]?.text !== "only",
    );
}

/** Beside a comma, a slash or a bracket, as names in a list are. */
function isListed(text: string, { start, end }: FoundTerm): boolean {
  return /[,/|(&]\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s*[,/|)&]/.test(text.slice(end, end + 3));
}

function isFirst(text: string, sentence: Sentence, start: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}
