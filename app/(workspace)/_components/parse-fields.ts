/** What was typed into a form, by field name. */
export type Fields = Readonly<Record<string, string>>;

/** The fields of a kept draft; none when there is no draft, or something else wrote it. */
export function parseFields(text: string | null): Fields {
  if (text === null) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === "string"));
  } catch {
    // Written by something else: as good as none.
    return {};
  }
}
