/** The three weights a person chooses from, as the numbers that the catalogue's requirements carry. */
export const weightWords = [
  { word: "nice", weight: 30 },
  { word: "normal", weight: 60 },
  { word: "central", weight: 90 },
] as const;
export type WeightWord = (typeof weightWords)[number]["word"];

/** The word nearest to a weight; halfway goes to the lower one. */
export function weightWord(weight: number): WeightWord {
  return weight <= 45 ? "nice" : weight <= 75 ? "normal" : "central";
}

/** The weight of a word. */
export function weightOf(word: WeightWord): number {
  return weightWords.find((entry) => entry.word === word)?.weight ?? 60;
}
