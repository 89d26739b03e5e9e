/**
 * JSON with the fields of every object in alphabetical order: two values are the same text exactly when they hold the same,
 * also after a database gave the fields back in an order of its own.
 */
export function stringifySorted(value: unknown): string {
  return JSON.stringify(value, sortFields);
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
