import type { Span } from "./advertisement-types";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = `(\\d{1,2}|${numbers.join("|")})`;
const pattern = new RegExp(
  `(?<![\\d.,$€£])\\b${number}\\s*\\+?(?:\\s*(?:-|–|—|to)\\s*(?:\\d{1,2}|${numbers.join("|")}))?\\s*\\+?\\s*(?:or more |plus )?(?:years?|yrs?)\\b`,
  "gi",
);
const mostYears = 30;

/** Every number of years that a text names, with its place; of a range the lower end. */
export function findYears(text: string): (Span & { years: number })[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: amount = "", index }) => {
    const word = numbers.indexOf(amount.toLowerCase()) + 1;
    const years = word > 0 ? word : Number(amount);
    return years > 0 && years <= mostYears ? [{ years, start: index, end: index + whole.length }] : [];
  });
}
