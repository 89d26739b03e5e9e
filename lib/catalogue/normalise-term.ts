/** The form in which names and aliases are compared: lower case, no accents, marks as blanks except `+` and `#`. */
export function normaliseTerm(term: string): string {
  return term
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}
