import type { Texts } from "@/lib/compensation/entry/entry";
import { readOffer } from "@/lib/compensation/entry/read-offer";
import { writeOffer } from "@/lib/compensation/entry/write-offer";

export type TextDifference = { name: string; theirs: string; mine: string };

/**
 * The fields in which what stands in a form differs from a kept offer. Presets of parts that are not in the offer are no
 * difference, nor is another way to write the same amount; while something cannot be read, only the fields that are kept are compared.
 */
export function listDifferences(theirs: Texts, typed: Texts): TextDifference[] {
  const { offer, errors } = readOffer(typed);
  const isReadable = Object.keys(errors).length === 0;
  const about = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.includes(".")));
  const mine = isReadable ? { ...about, ...writeOffer(offer) } : typed;
  const names = isReadable ? [...Object.keys(theirs), ...Object.keys(mine)] : Object.keys(theirs);
  return [...new Set(names)]
    .map((name) => ({ name, theirs: theirs[name] ?? "", mine: mine[name] ?? "" }))
    .filter((pair) => pair.theirs !== pair.mine);
}
