import type { Texts } from "@/lib/compensation/entry/entry";

/** Row prefixes such as 'rsu0', 'rsu1' that fields of this name carry, in their order. */
export function findRows(texts: Texts, prefix: string): string[] {
  const rows = Object.keys(texts).flatMap((name) => {
    const [row = ""] = name.split(".");
    return row.startsWith(prefix) && /^\d{1,2}$/.test(row.slice(prefix.length)) ? [row] : [];
  });
  const place = (row: string) => Number(row.slice(prefix.length));
  return [...new Set(rows)].toSorted((a, b) => place(a) - place(b));
}
