import type { Unrecognised } from "@/lib/custom-roles/advertisement-types";
import { quoteMention } from "@/lib/custom-roles/quote-mention";
import { Quoted } from "./quoted";

/** Names and technical words that nothing in the catalogue answers to, so that nothing is lost in silence. */
export function UnreadWords({ words, advertisement }: { words: readonly Unrecognised[]; advertisement: string }) {
  return (
    <section aria-labelledby="unread" className="grid gap-2">
      <h2 id="unread" className="text-lg">
        Not understood
      </h2>
      {words.length === 0 ? (
        <p className="prose-width text-sm">No name or technical word is left over.</p>
      ) : (
        <>
          <p className="prose-width text-sm text-muted">
            Nothing in the catalogue answers to these. Names of companies and places are among them; where one is a
            skill that goes by another name, put it in by hand.
          </p>
          <ul className="gap-x-8 text-sm sm:columns-2">
            {words.map((word) => (
              <li key={word.start} className="break-inside-avoid border-t border-line py-1.5">
                <span className="font-semibold wrap-anywhere">{word.text}</span>
                {word.count > 1 ? <span className="tabular text-muted"> {word.count} times</span> : null}
                <span className="block">
                  <Quoted quote={quoteMention(advertisement, word)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
