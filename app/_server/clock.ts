import "server-only";

/** The calendar day it is now in an IANA time zone, 'YYYY-MM-DD'; an unknown zone counts as UTC. */
export function todayIn(timeZone: string): string {
  const format = (zone: string) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
      new Date(),
    );
  try {
    return format(timeZone);
  } catch {
    return format("UTC");
  }
}

/** Whether a name is a time zone that this server knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
