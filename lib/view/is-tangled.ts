const mostMarks = 1000;
const mostContainers = 20;

/**
 * Whether a note holds more Markdown marks than a person writes, so that reading it as Markdown could take seconds or never
 * end: over a thousand marks, or a line that opens more than twenty quotes and lists. Such a note is shown as typed.
 */
export function isTangled(note: string): boolean {
  const marks = note.match(/[*_[\]<>`!]/g)?.length ?? 0;
  if (marks > mostMarks) return true;
  return note.split("\n").some((line) => {
    const [start = ""] = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))*/.exec(line) ?? [];
    return (start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) > mostContainers;
  });
}
