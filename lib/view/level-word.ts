const words = ["none", "awareness", "working", "practitioner", "expert"];

/** The word for a proficiency level from 0 to 4. */
export function levelWord(level: number): string {
  return words[level] ?? String(level);
}
