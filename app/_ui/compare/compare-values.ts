/** What the comparison's form holds, as it was typed: nothing is checked here, so nothing typed is lost. No pay: an address is no place for it. */
export type CompareValues = {
  hours: string;
  experience: string;
  region: string;
  /** What one US dollar costs in the region's currency. */
  rate: string;
  sort: string;
  roles: string[];
  maxHours: string;
  maxFees: string;
};
export type CompareErrors = Partial<Record<keyof CompareValues, string>>;
type Fields = Readonly<Record<string, string | string[] | undefined>>;

const defaults = { hours: "10", experience: "0", region: "US", rate: "", sort: "soonest", maxHours: "", maxFees: "" };

/** Reads the form's values from an address; what is missing gets its default, and no picked role means all of them. */
export function readCompareValues(fields: Fields): CompareValues {
  const listOf = (value: string | string[] | undefined) => [value ?? []].flat();
  const text = (name: keyof typeof defaults) => listOf(fields[name])[0]?.trim() ?? defaults[name];
  const roles = listOf(fields["roles"])
    .flatMap((entry) => entry.split(","))
    .map((id) => id.trim());
  return {
    hours: text("hours"),
    experience: text("experience"),
    region: text("region"),
    rate: text("rate"),
    sort: text("sort"),
    roles: [...new Set(roles)].filter((id) => id !== ""),
    maxHours: text("maxHours"),
    maxFees: text("maxFees"),
  };
}

/** The values as name and value pairs, defaults left out; reading them back gives the same values. */
export function listCompareFields(values: CompareValues): [string, string][] {
  const single = (Object.keys(defaults) as (keyof typeof defaults)[])
    .filter((name) => values[name] !== defaults[name])
    .map((name): [string, string] => [name, values[name]]);
  return [...single, ...values.roles.map((id): [string, string] => ["roles", id])];
}

/** The address of the comparison for these values, at its table. */
export function compareHref(values: CompareValues): string {
  const query = new URLSearchParams(listCompareFields(values)).toString();
  return `/compare${query ? `?${query}` : ""}#table`;
}
