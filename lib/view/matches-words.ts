import { normaliseTerm } from "@/lib/catalogue/normalise-term";

/** Whether every word of a search occurs somewhere in the texts, whatever its case, accents and marks; no words match all. */
export function matchesWords(search: string, texts: readonly string[]): boolean {
  const text = texts.map(normaliseTerm).join(" ");
  return normaliseTerm(search)
    .split(" ")
    .every((word) => text.includes(word));
}
