/** Names as a phrase: "A", "A and B", "A, B and C", and past `most` "A, B and 3 more". Empty for none. */
export function joinNames(names: readonly string[], most = 3): string {
  const isCut = names.length > most;
  const parts = isCut ? [...names.slice(0, most), `${names.length - most} more`] : [...names];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
