import type { Texts } from "@/lib/compensation/entry/entry";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import { writeAmount } from "@/lib/money/write-amount";

/** The notes of a worksheet as the texts of its form. */
export function writeNotes({ own, asks, evidence, questions, opening, region }: NegotiationNotes): Texts {
  const amount = (cents: number | null) => (cents === null ? "" : writeAmount(cents));
  const words = asks.map(({ lever, get, give }, at) => ({
    [`ask${at}.lever`]: lever,
    [`ask${at}.get`]: get,
    [`ask${at}.give`]: give,
  }));
  return Object.assign(
    {
      "own.target": amount(own.targetCents),
      "own.anchor": amount(own.anchorCents),
      "own.walkAway": amount(own.walkAwayCents),
      evidence,
      questions,
      opening,
      region: region ?? "",
    },
    ...words,
  );
}
