import type { Texts } from "@/lib/compensation/entry/entry";

/** Which words were saved otherwise meanwhile; null where the offer itself moved on and its worksheet is unwritten. */
export function NotesConflict({ theirs, mine }: { theirs: Texts | null; mine: Texts }) {
  const differing = Object.entries(theirs ?? {}).filter(([name, text]) => text !== (mine[name] ?? ""));
  return (
    <section aria-labelledby="notes-conflict" className="grid gap-2 rounded-md border border-warn p-4 text-sm">
      <h3 id="notes-conflict" className="text-sm font-semibold">
        Saved meanwhile, in another tab or on another device
      </h3>
      {differing.length === 0 ? <p>The offer changed; the worksheet did not.</p> : null}
      <ul className="grid list-disc gap-1 pl-5 wrap-anywhere whitespace-pre-wrap">
        {differing.map(([name, text]) => (
          <li key={name}>{text === "" ? "(empty)" : text}</li>
        ))}
      </ul>
      <p className="text-muted">Your own words are below. Saving them puts them in the place of these.</p>
    </section>
  );
}
