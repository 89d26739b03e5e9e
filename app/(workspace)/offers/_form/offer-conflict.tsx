import type { Texts } from "@/lib/compensation/entry/entry";
import { findFieldWords } from "./find-field-words";
import { listDifferences } from "./list-differences";
import { writeKeptOffer } from "./write-kept-offer";

/** The offer as it stands on the server by now. */
export type OfferMeanwhile = Parameters<typeof writeKeptOffer>[0] & { version: number };

/** Every field that was saved otherwise meanwhile, beside what stands in the form: both are there, and the person decides. */
export function OfferConflict({ meanwhile, mine }: { meanwhile: OfferMeanwhile; mine: Texts }) {
  const differences = listDifferences(writeKeptOffer(meanwhile), mine).filter(
    ({ name }) => findFieldWords(name) !== null,
  );
  return (
    <section aria-labelledby="offer-conflict" className="grid gap-2 rounded-md border border-warn p-4 text-sm">
      <h2 id="offer-conflict" className="text-sm font-semibold">
        Saved meanwhile, in another tab or on another device
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        {differences.map(({ name, theirs, mine: here }) => (
          <li key={name}>
            {findFieldWords(name)}: there “{theirs}”, here “{here}”
          </li>
        ))}
      </ul>
      <p className="text-muted">Your own form is below. Saving it puts it in the place of what is there.</p>
    </section>
  );
}
