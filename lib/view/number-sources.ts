import type { ReasonSource } from "./explain-milestone";

export type NumberedSource = ReasonSource & { number: number };

/** Numbers sources from 1 in the order in which they are first named, one number for each address; look-up by address. */
export function numberSources(sources: readonly (ReasonSource | null)[]): Map<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const source of sources) {
    if (source && !numbered.has(source.url)) numbered.set(source.url, { ...source, number: numbered.size + 1 });
  }
  return numbered;
}
