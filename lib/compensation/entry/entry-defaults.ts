/** What stands in a field before anybody typed, by the end of its name; a part of which only these stand is not there. */
export const entryDefaults: Readonly<Record<string, string>> = {
  raise: "0",
  likelihood: "100",
  dilution: "0",
  used: "100",
  weeks: "46",
  workDays: "260",
  cliff: "12",
  years: "4",
  clawBackFull: "0",
};
