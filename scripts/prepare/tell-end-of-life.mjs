/** The day each line of Node stops getting security fixes, from https://github.com/nodejs/release (read 2026-11-20). */
const endsOn = {
  20: "2026-04-30",
  21: "2024-06-01",
  22: "2027-04-30",
  23: "2025-06-01",
  24: "2028-04-30",
  25: "2026-06-01",
};

/** One line when the runtime gets no more security fixes on the day `today` (YYYY-MM-DD), otherwise null. */
export function tellEndOfLife(nodeVersion, today) {
  const [major] = nodeVersion.split(".");
  const endOn = endsOn[major];
  if (endOn === undefined || today <= endOn) return null;
  return `Node ${major} has had no security fixes since ${endOn}. Waymark runs on it; Node 24 is the better choice.`;
}
