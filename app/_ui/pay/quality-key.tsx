import { qualityWords } from "./pay-words";

const marks = [
  ...Object.values(qualityWords),
  {
    word: "proxy",
    meaning: "it counts a related title, because nobody publishes this one; the entry says which and how it differs",
  },
];

/** What the marks beside a figure mean. */
export function QualityKey() {
  return (
    <dl className="prose-width grid gap-x-6 gap-y-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
      {marks.map(({ word, meaning }) => (
        <div key={word} className="sm:contents">
          <dt>
            <span className="inline-block rounded-md border border-edge px-1.5 text-xs font-semibold">{word}</span>
          </dt>
          <dd>{`${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`}</dd>
        </div>
      ))}
    </dl>
  );
}
