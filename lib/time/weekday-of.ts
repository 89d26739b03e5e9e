/** Weekday of a day number: 0 is Monday, 6 is Sunday (ISO 8601 order). */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}
