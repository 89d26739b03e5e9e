import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { Sentence, Word } from "./advertisement-types";

/** The words of an advertisement, each with its place in the text and its sentence; normalised as the catalogue's terms are. */
export function splitWords(text: string, sentences: readonly Sentence[]): Word[] {
  return sentences.flatMap((sentence, at) => {
    const part = text.slice(sentence.start, sentence.end);
    return [...part.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)].flatMap(({ 0: word, index }): Word[] => {
      const start = sentence.start + index;
      // One sign can stand for several words, as a fraction does.
      const texts = normaliseTerm(word)
        .split(" ")
        .filter((piece) => piece !== "");
      return texts.map((piece) => ({ text: piece, start, end: start + word.length, sentence: at }));
    });
  });
}
