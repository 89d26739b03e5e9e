import { joinNames } from "./join-names";

/** Titles in quotation marks as a phrase, so that a sentence around them stays readable; see joinNames. */
export function quoteTitles(titles: readonly string[]): string {
  return joinNames(titles.map((title) => `“${title}”`));
}
