import type { IsoDay } from "@/lib/catalogue/types";

/** What the plan's form holds, as it was typed: nothing is checked here, so nothing typed is lost. */
export type PlanValues = {
  role: string;
  hours: string;
  /** "1" is Monday, "7" is Sunday. */
  days: string[];
  start: string;
  deadline: string;
  budget: string;
  weeksOff: { from: string; to: string }[];
  wanted: string[];
  avoided: string[];
  held: string[];
  formal: boolean;
  worth: string;
  experience: string;
};
type Fields = Readonly<Record<string, unknown>>;

const allDays = ["1", "2", "3", "4", "5", "6", "7"];

/** Reads the form's values from an address, a form or hidden fields; what is missing gets its default, `today` for the start. */
export function readPlanValues(fields: Fields, today: IsoDay): PlanValues {
  const text = (name: string, fallback: string) => textsOf(fields[name])[0]?.trim() ?? fallback;
  const list = (name: string) => [
    ...new Set(
      textsOf(fields[name])
        .flatMap((entry) => entry.split(","))
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  ];
  const [from, to] = [textsOf(fields["offFrom"]), textsOf(fields["offTo"])];
  return {
    role: text("role", ""),
    hours: text("hours", "10"),
    days: fields["days"] === undefined ? allDays : list("days").sort((a, b) => Number(a) - Number(b)),
    start: text("start", today) || today,
    deadline: text("deadline", ""),
    budget: text("budget", ""),
    weeksOff: Array.from({ length: Math.max(from.length, to.length) }, (_, row) => ({
      from: from[row]?.trim() ?? "",
      to: to[row]?.trim() ?? "",
    })).filter((range) => range.from !== "" || range.to !== ""),
    wanted: list("wanted"),
    avoided: list("avoided"),
    held: list("held"),
    formal: text("formal", "") === "1",
    worth: text("worth", "30"),
    experience: text("experience", "0"),
  };
}

/** The values as name and value pairs for an address or hidden fields; reading them back gives the same values. */
export function listPlanFields(values: PlanValues): [string, string][] {
  const optional: [string, string][] = [
    ["deadline", values.deadline],
    ["budget", values.budget],
    ["wanted", values.wanted.join(",")],
    ["avoided", values.avoided.join(",")],
    ["held", values.held.join(",")],
    ["formal", values.formal ? "1" : ""],
  ];
  return [
    ["role", values.role],
    ["hours", values.hours],
    ["days", values.days.join(",")],
    ["start", values.start],
    ...optional.filter(([, value]) => value !== ""),
    ...values.weeksOff.flatMap(({ from, to }): [string, string][] => [
      ["offFrom", from],
      ["offTo", to],
    ]),
    ["worth", values.worth],
    ["experience", values.experience],
  ];
}

/** Where a plan is drawn: the page's path, and the fields that every address of it has beside the limits. */
export type PlanPlace = { path: string; fixed: [string, string][] };
export const newPlan: PlanPlace = { path: "/roadmaps/new", fixed: [] };

/** The address of the plan for these values: a new one, unless another place is named. */
export function planHref(values: PlanValues, { path, fixed }: PlanPlace = newPlan): string {
  return `${path}?${new URLSearchParams([...fixed, ...listPlanFields(values)]).toString()}`;
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
