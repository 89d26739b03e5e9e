const secretNames = /password|token/i;
const bookkeeping = (name: string) => name.startsWith("$ACTION") || name === "idempotencyKey";

/** More fields than any form of ours has; beyond it a request is not read at all. */
const fieldLimit = 1_000;

/** Form fields as a plain object: `levels.python` nests one level, a repeated name becomes a list. Files are left out. */
export function readForm(form: FormData): Record<string, unknown> {
  const plain = new Map<string, string | string[]>();
  const nested = new Map<string, Map<string, string>>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || bookkeeping(name)) continue;
    const [outer = name, inner] = name.split(".", 2);
    if (inner === undefined) add(plain, name, value);
    else nested.set(outer, (nested.get(outer) ?? new Map<string, string>()).set(inner, value));
  }
  const groups = [...nested].map(([name, fields]) => [name, Object.fromEntries(fields)] as const);
  return Object.fromEntries([...plain, ...groups]);
}

function add(fields: Map<string, string | string[]>, name: string, value: string): void {
  const before = fields.get(name);
  if (Array.isArray(before)) before.push(value);
  else fields.set(name, before === undefined ? value : [before, value]);
}

/** What was typed, to be shown again: text fields without secrets, each cut at 25,000 characters. */
export function echoForm(form: FormData): Record<string, string> {
  const echo: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string" || bookkeeping(name) || secretNames.test(name)) continue;
    echo.push([name, value.slice(0, 25_000)]);
  }
  return Object.fromEntries(echo);
}

/** Whether a form holds more than it can, or text that Postgres cannot store. */
export function isUnreadable(form: FormData): boolean {
  let count = 0;
  for (const value of form.values()) {
    count += 1;
    if (count > fieldLimit || (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())))
      return true;
  }
  return false;
}
