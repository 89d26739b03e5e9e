/** The calendar day 'YYYY-MM-DD' and the time 'HH:MM' of an instant in an IANA time zone; an unknown zone counts as UTC. */
export function dayIn(at: Date, timeZone: string): { day: string; time: string } {
  const format = (zone: string) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).formatToParts(at);
  const parts = new Map(formatOrUtc(format, timeZone).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`,
    time: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

function formatOrUtc<Parts>(format: (zone: string) => Parts, timeZone: string): Parts {
  try {
    return format(timeZone);
  } catch {
    return format("UTC");
  }
}
