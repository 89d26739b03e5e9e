"use client";

import { useState } from "react";
import type { FieldErrors, Texts } from "@/lib/compensation/entry/entry";
import { readOffer } from "@/lib/compensation/entry/read-offer";
import type { Offer } from "@/lib/compensation/offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Assumptions, Valuation } from "@/lib/compensation/valuation";
import { layerYears } from "../_worth/chart-groups";
import { PartTotals } from "../_worth/part-totals";
import { WorthFigures } from "../_worth/worth-figures";
import { BarKey, YearBars } from "../_worth/year-bars";
import { findFieldWords } from "./find-field-words";

type Readable = { texts: Texts; offer: Offer | null; errors: FieldErrors };

function read(texts: Texts, before: Offer | null): Readable {
  const { offer, errors } = readOffer({ ...texts, name: texts["name"]?.trim() || "This offer" });
  return { texts, errors, offer: Object.keys(errors).length === 0 ? offer : before };
}

/** What stands in the form, valued as it is typed; while something cannot be read, what could be read last. */
export function LiveWorth({ texts, assumptions }: { texts: Texts; assumptions: Assumptions }) {
  const [held, setHeld] = useState(() => read(texts, null));
  if (held.texts !== texts) setHeld(read(texts, held.offer));
  const valuation = held.offer && valueOffer(held.offer, assumptions);
  const faults = Object.entries(held.errors);
  return (
    <section
      aria-labelledby="worth"
      className="grid gap-4 border-t border-line pt-6 lg:sticky lg:top-4 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8"
    >
      <h2 id="worth" className="text-lg">
        What it is worth
      </h2>
      {faults.length > 0 ? <Faults faults={faults} isStale={valuation !== null} /> : null}
      {valuation === null ? null : valuation.parts.length === 0 ? (
        <p className="text-sm text-muted">
          Nothing to add up yet: open a part that the offer has and type its figures.
        </p>
      ) : (
        <Worth valuation={valuation} assumptions={assumptions} isStale={faults.length > 0} />
      )}
    </section>
  );
}

type WorthProps = { valuation: Valuation; assumptions: Assumptions; isStale: boolean };

/** Totals, bars and parts. Stale ones stay, so that the panel does not jump with every key, but are told apart from those of the form. */
function Worth({ valuation, assumptions, isStale }: WorthProps) {
  const years = layerYears(
    valuation.parts.map(({ kind, amounts }) => ({ kind, yearsCents: amounts.likely.expected.yearsCents })),
  );
  return (
    <div className={`grid min-w-0 gap-4 ${isStale ? "text-muted [&_svg]:opacity-40" : ""}`}>
      {isStale ? <p className="text-sm">Until then, the figures as last read, from before this change:</p> : null}
      <WorthFigures totals={valuation.totals} currency={valuation.currency} assumptions={assumptions} />
      <YearBars years={years} currency={valuation.currency} />
      <BarKey years={years} />
      <PartTotals valuation={valuation} />
    </div>
  );
}

function Faults({ faults, isStale }: { faults: readonly [name: string, messages: string[]][]; isStale: boolean }) {
  return (
    <div className="grid gap-1 text-sm text-warn">
      <p>{isStale ? "What stands in the form cannot be added up yet:" : "To be worth something, it still needs:"}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {faults.slice(0, 4).map(([name, messages]) => (
          <li key={name}>
            {findFieldWords(name) ?? name}. {messages.join(" ")}
          </li>
        ))}
        {faults.length > 4 ? <li>{faults.length - 4} more</li> : null}
      </ul>
    </div>
  );
}
