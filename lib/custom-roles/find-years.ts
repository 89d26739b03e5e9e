import type { Span } from "./advertisement-types";

const numbers =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const number = `(?:\\d{1,2}|${numbers.toReversed().join("|")})`;
const range = `(?:\\s*(?:-|‐|‑|–|—|\\bto\\b|\\bor\\b)\\s*${number})?`;
const more = `\\s*(?:\\(${number}\\+?\\)\\s*)?\\+?\\s*(?:or more |[-‐‑]?\\s?plus )?`;
const pattern = new RegExp(
  `(?<![\\d.,$€£₹])\\b(${number})\\s*\\+?${range}${more}(?:years?|yrs?)(?:['’](?!\\p{L}))?(?!\\p{L})`,
  "giu",
);
const mostYears = 30;
/** Characters on either side in which what the years belong to is looked for. */
const reach = 80;

/** Years of something else than work: of a company, a contract, a grant, wherever it stands in the text. */
const otherAnywhere =
  /\b(?:ago|founded|old|anniversary|contract|fixed[- ]term|vest\w*|visa|for (?:over|more than|the (?:last|past)))\b/i;
/** How long a certificate is held or lasts, a company is in business, or how often something comes round, in one clause. */
const otherBefore =
  /\b(?:held|certificat\w+|certified|accredit\w+|licen[cs]ed?|valid|renew\w*|in business|aged?|lasts?)\b(?:(?!\b(?:and|with|plus|have)\b)[^,;:()])*$|\bevery\s+$/i;
const otherAfter =
  /^[^\p{L}]*(?:(?:certified|certification|accreditation|validity|held)\b|(?:of\s+)?being certified\b|in business\b(?! (?:intelligence|anal|develop|operation|process|consult)))/iu;
const experience = /^\s*(?:of\s+)?(?:(?!(?:and|or|plus|with)\b)[\p{L}+-]+\s+){0,3}experience\b/iu;

/**
 * Every number of years that a text asks of somebody's work, with its place; of a range the lower end. Years that stand with a
 * certificate, an age, a contract or a company in business are none, unless "experience" stands right after them.
 */
export function findYears(text: string): (Span & { years: number })[] {
  if (!/years?|yrs?/i.test(text)) return [];
  const isAboutOther = otherAnywhere.test(text);
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: amount = "", index }) => {
    const word = numbers.indexOf(amount.toLowerCase()) + 1;
    const years = word > 0 ? word : Number(amount);
    const end = index + whole.length;
    const [before, after] = [text.slice(Math.max(0, index - reach), index), text.slice(end, end + reach)];
    const isOther = isAboutOther || otherBefore.test(before) || otherAfter.test(after);
    const isAsked = years > 0 && years <= mostYears && (!isOther || experience.test(after));
    return isAsked ? [{ years, start: index, end }] : [];
  });
}
