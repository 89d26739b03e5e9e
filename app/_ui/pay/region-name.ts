const names: Record<string, string> = {
  US: "United States",
  GB: "United Kingdom",
  CA: "Canada",
  DE: "Germany",
  SE: "Sweden",
  AU: "Australia",
  IN: "India",
  CH: "Switzerland",
  SG: "Singapore",
  FR: "France",
  NL: "Netherlands",
  IE: "Ireland",
  "US-CA": "California",
  "US-CO": "Colorado",
  "US-DC": "District of Columbia",
  "US-FL": "Florida",
  "US-GA": "Georgia",
  "US-IL": "Illinois",
  "US-MA": "Massachusetts",
  "US-MD": "Maryland",
  "US-NC": "North Carolina",
  "US-NJ": "New Jersey",
  "US-NY": "New York",
  "US-TX": "Texas",
  "US-VA": "Virginia",
  "US-WA": "Washington",
};

/** A pay region as people call it; a code without a name and a metro stand as they are. */
export function regionName(region: string): string {
  return names[region] ?? region;
}
