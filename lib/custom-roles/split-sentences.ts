import type { SectionKind, Sentence, Span } from "./advertisement-types";

const bullet = /^\s*(?:[-*•·‣▪◦–—●○✓✔➢➤>]|\d{1,2}[.)])\s*/u;
const marks = /^[\s#*_>•\-–—·▪●]+|[\s#*_]+$/gu;

/** Which part a heading opens; the first that fits decides. */
const headings: [SectionKind, RegExp][] = [
  [
    "extra",
    /^(nice[- ]to[- ]haves?|preferred|bonus|pluses|plus points|desirable|desired|good[- ]to[- ]haves?|optional|extra credit|it(?:'|’)?s a plus|would be (?:great|nice)|what would (?:be great|help)|ideally)\b/i,
  ],
  [
    "about",
    /^(about (?!you\b|the (?:role|job|position|work))|who we are|our (?:company|values|culture|story|mission)|the company|company|benefits|perks|what we offer|we offer|our offer|what(?:'|’)?s in it|compensation|salary|pay\b|equal opportunit|diversity|how to apply|the process|our (?:interview|hiring) process|hiring process|interview|why (?:join|work|us)|location|we are an equal)/i,
  ],
  [
    "asked",
    /^(requirements?|required|minimum|basic|key|core|technical|essential|must[- ]haves?|qualifications?|skills?|experience|you (?:have|bring|are|know|will have|should)|your (?:profile|skills|background|experience|qualifications)|who you are|what (?:you(?:'|’)?ll (?:bring|need)|you (?:bring|need|will need|have)|we(?:'|’)?re looking for|we (?:look for|need|expect|ask|require))|we(?:'|’)?re looking for|we (?:ask|expect|need)|about you|ideal candidate|the ideal)\b/i,
  ],
  [
    "work",
    /^(responsibilit|duties|tasks|what you(?:'|’)?ll (?:do|work|build|own)|what you will (?:do|work|build|own)|you will|you(?:'|’)?ll|your (?:role|mission|tasks|job|responsibilit|day)|the (?:role|job|position|work|team)|about the (?:role|job|position|work)|role|job description|key responsibilit|tech stack|our stack|stack|technologies|day to day)/i,
  ],
];
/** The end of a sentence, and not the dot of an abbreviation. */
const stops = /(?<!\b(?:e\.g|i\.e|etc|incl|approx|min|vs|yrs|no|inc|sr|jr))[.!?;]+(?=\s)/gi;
const aboutSentence =
  /\bequal (?:opportunity|opportunities) employer\b|\bwithout regard to\b|\breasonable accommodation/i;

/**
 * An advertisement as sentences and list entries with the part each stands in. A heading opens a part until the next one; what
 * follows it after a colon on the same line belongs to it alone. Every letter or digit is in exactly one sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: SectionKind = "work";
  let isAfterBlank = true;
  for (const paragraph of joinLines(text)) {
    const line = text.slice(paragraph.start, paragraph.end);
    if (line.trim() === "") {
      isAfterBlank = true;
      continue;
    }
    const heading = readHeading(line, isAfterBlank);
    isAfterBlank = false;
    const rest = heading ? paragraph.start + heading.length : paragraph.start;
    const isWhole = heading !== null && text.slice(rest, paragraph.end).trim() === "";
    if (heading && isWhole) section = heading.section;
    if (heading) sentences.push({ start: paragraph.start, end: rest, section: heading.section, isHeading: true });
    if (isWhole) continue;
    const own = aboutSentence.test(line) ? "about" : (heading?.section ?? section);
    for (const span of cutSentences(text, { start: rest, end: paragraph.end }))
      sentences.push({ ...span, section: own, isHeading: false });
  }
  return sentences;
}

/** Lines, where one that goes on in small letters without a bullet is joined to the line before it. */
function joinLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const before = lines.at(-1);
    const goesOn = before && before.end > before.start && /^\s*\p{Ll}/u.test(line) && !bullet.test(line);
    if (goesOn && !/[.!?:]\s*$/.test(text.slice(before.start, before.end))) before.end = end;
    else lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The heading that a line is or begins with, and how much of the line it takes. */
function readHeading(line: string, isAfterBlank: boolean): { section: SectionKind; length: number } | null {
  const colon = line.search(/:(?=\s|\*|$)/);
  const isLead = colon > 0 && colon <= 50;
  const head = (isLead ? line.slice(0, colon) : line).replace(bullet, "").replace(marks, "");
  const isMarked = /^\s*#/.test(line) || /^\s*\*\*[^*]+\*\*\s*:?\s*$/.test(line);
  const isShort = head.split(/\s+/).length <= (isMarked || isLead ? 8 : 6) && !/[.!?;,]$/.test(head);
  if (!isShort || (bullet.test(line) && !isLead && !isMarked)) return null;
  const length = isLead ? colon + 1 : line.length;
  const known = headings.find(([, pattern]) => pattern.test(head));
  if (known) return { section: known[0], length };
  const isWhole = line.slice(length).replace(marks, "") === "";
  return isWhole && (isMarked || isLead || isAfterBlank) && !bullet.test(line) ? { section: "work", length } : null;
}

function cutSentences(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: stop, index } of part.matchAll(stops)) {
    spans.push({ start: start + from, end: start + index + stop.length });
    from = index + stop.length;
  }
  spans.push({ start: start + from, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== "");
}
