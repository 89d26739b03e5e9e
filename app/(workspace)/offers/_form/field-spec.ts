/** One field of the form of an offer; `name` is the key that readOffer knows. */
export type FieldSpec = {
  name: string;
  label: string;
  kind: "text" | "money" | "percent" | "count" | "day" | "lines" | "choice" | "tick";
  hint?: string;
  /** Of a choice: value and word. */
  options?: readonly (readonly [value: string, word: string])[];
  /** What stands there before anybody typed. */
  preset?: string;
  /** Only asked while this choice has one of these values; the first option of a choice counts until one is made. */
  when?: { name: string; is: readonly string[] };
};

/** Fields that belong together: a grant, a payment, a scenario. A titled group after the first is folded until it is used. */
export type GroupSpec = {
  id: string;
  title: string | null;
  isFolded?: boolean;
  /** Only offered once something stands in this row: a third grant after a second. */
  after?: string;
  fields: readonly FieldSpec[];
};

/** A part of an offer, folded until the person has it. */
export type PartSpec = { id: string; title: string; about: string; groups: readonly GroupSpec[] };

/** A part that is one group of fields. */
export function plainPart(about: Omit<PartSpec, "groups">, fields: readonly FieldSpec[]): PartSpec {
  return { ...about, groups: [{ id: about.id, title: null, fields }] };
}

/** The likelihood of a part as the person sees it. */
export function likelihoodField(part: string, hint: string): FieldSpec {
  return { name: `${part}.likelihood`, label: "How likely you get it, %", kind: "percent", preset: "100", hint };
}
