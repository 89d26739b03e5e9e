import type { ReadAdvertisement, Span } from "@/lib/custom-roles/advertisement-types";
import { markClass } from "./quoted";

/** The advertisement as it was pasted, with everything marked that was read in it. */
export function AdvertisementText({ text, read }: { text: string; read: ReadAdvertisement }) {
  const { suggestions, certifications, years } = read;
  const marks = listMarks([
    ...suggestions.flatMap(({ mentions }) => mentions),
    ...certifications.flatMap(({ mentions }) => mentions),
    ...years,
  ]);
  return (
    <details className="border-y border-line">
      <summary className="min-h-11 content-center font-semibold text-action">
        The advertisement, with what was read in it
      </summary>
      <p className="prose-width pb-6 text-sm wrap-anywhere whitespace-pre-wrap">
        {marks.map(({ start, end }, at) => (
          <span key={start}>
            {text.slice(marks[at - 1]?.end ?? 0, start)}
            <mark className={markClass}>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(marks.at(-1)?.end ?? 0)}
      </p>
    </details>
  );
}

/** The spans in the order of the text, without one that begins inside another. */
function listMarks(spans: readonly Span[]): Span[] {
  const marks: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end });
  return marks;
}
