import type { PayBand } from "@/lib/catalogue/figure-types";
import { basisWords, qualityWords } from "./pay-words";

/** What a figure is worth: its quality mark, "proxy" where it counts another title, what it counts, how many answered. */
export function PayMarks({ band }: { band: PayBand }) {
  return (
    <span className="block text-sm text-muted">
      <Mark word={qualityWords[band.quality].word} />
      {band.proxyFor ? <Mark word="proxy" /> : null}
      {band.proxyFor ? `${band.proxyFor}. ` : null}
      {sentence(basisWords[band.basis])}
      {band.sampleSize === null ? null : ` ${band.sampleSize.toLocaleString("en-US")} answers.`}
    </span>
  );
}

function Mark({ word }: { word: string }) {
  return (
    <span className="mr-2 inline-block rounded-md border border-edge px-1.5 text-xs font-semibold text-ink">
      {word}
    </span>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
