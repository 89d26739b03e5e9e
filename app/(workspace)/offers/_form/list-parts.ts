import type { Texts } from "@/lib/compensation/entry/entry";
import { findRows } from "@/lib/compensation/entry/find-rows";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { listBenefitParts } from "./benefit-parts";
import { listEquityParts } from "./equity-parts";
import type { FieldSpec, PartSpec } from "./field-spec";
import { listOptionPart } from "./option-parts";
import { listPayParts } from "./pay-parts";

/** So many rows that every kept one has its place and one more is free; never fewer than `least`, never more than `most`. */
function countRows(texts: Texts, prefix: string, least: number, most: number): number {
  const used = findRows(texts, prefix).map((row) => Number(row.slice(prefix.length)) + 1);
  return Math.min(most, Math.max(least, ...used.map((count) => count + 1)));
}

/** The whole form of an offer that begins with these texts, in the order in which it is asked. */
export function listParts(texts: Texts): PartSpec[] {
  const grants = countRows(texts, "opt", 2, offerLimits.grants);
  const exits = Array.from({ length: grants }, (_, at) => countRows(texts, `opt${at}s`, 4, offerLimits.scenarios));
  const [rsu, refreshers, espp, growth] = listEquityParts(countRows(texts, "rsu", 3, offerLimits.grants));
  return [
    ...listPayParts(countRows(texts, "pay", 2, offerLimits.payments)),
    ...[rsu, refreshers].filter((part) => part !== undefined),
    listOptionPart(exits),
    ...[espp, growth].filter((part) => part !== undefined),
    ...listBenefitParts(countRows(texts, "tier", 2, offerLimits.matchTiers)),
  ];
}

/** Every field of a part. */
export function listFields(part: PartSpec): FieldSpec[] {
  return part.groups.flatMap(({ fields }) => [...fields]);
}
