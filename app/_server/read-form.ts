const secretNames = /password|token/i;

/** Form fields as a plain object: `levels.python` nests one level, a repeated name becomes a list. Files are left out. */
export function readForm(form: FormData): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name === "idempotencyKey") continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const value = values.length > 1 ? values : values[0];
    const [outer = name, inner] = name.split(".", 2);
    if (inner === undefined) fields.set(name, value);
    else fields.set(outer, { ...(fields.get(outer) as Record<string, unknown> | undefined), [inner]: value });
  }
  return Object.fromEntries(fields);
}

/** What was typed, to be shown again: text fields without secrets, each cut at 25,000 characters. */
export function echoForm(form: FormData): Record<string, string> {
  const echo: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION") || name === "idempotencyKey" || secretNames.test(name))
      continue;
    echo.push([name, value.slice(0, 25_000)]);
  }
  return Object.fromEntries(echo);
}

/** Whether any field holds a character that Postgres cannot store. */
export function hasUnstorableText(form: FormData): boolean {
  return [...form.values()].some(
    (value) => typeof value === "string" && (value.includes("\0") || !value.isWellFormed()),
  );
}
