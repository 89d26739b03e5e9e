import { createEntry, type Texts } from "@/lib/compensation/entry/entry";
import type { PartSpec } from "./field-spec";

/** The parts by name, those in the offer marked, each leading to its fields: a link into a folded part unfolds it. */
export function Contents({ parts, live }: { parts: readonly PartSpec[]; live: Texts }) {
  const entry = createEntry(live);
  const isUsed = ({ groups }: PartSpec) =>
    groups.some(({ fields }) => fields.some(({ name }) => entry.isTyped(name.split(".")[0] ?? "")));
  return (
    <nav aria-label="Parts of the offer" className="text-sm">
      <ul className="flex flex-wrap gap-x-4">
        {parts.map((part) => (
          <li key={part.id}>
            <a
              href={`#part-${part.id}`}
              className={`inline-flex min-h-8 items-center underline-offset-4 hover:underline ${isUsed(part) ? "font-semibold text-action" : "text-muted"}`}
            >
              {part.title}
              {isUsed(part) ? <span className="sr-only"> (in this offer)</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
