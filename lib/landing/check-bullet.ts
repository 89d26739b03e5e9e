import { composeBullet } from "./compose-bullet";
import type { StoryTexts } from "./story-texts";

export type BulletFault = "no-action" | "no-result" | "no-number" | "too-long" | "begins-with-i";

/** About two lines of a résumé in a usual type size, in characters. */
export const mostBulletCharacters = 220;

const digit = /\p{Nd}/u;
const numberWord =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|halved|halving|third|quarter|once|twice|doubled?|doubling|tripled?|tripling|zero|percent)\b/i;
const ownPerson = /^(I|me|my|we|our)\b/i;

/**
 * What is plainly wrong with a bullet, in the order in which it is best mended; none for a bullet nobody began. Rules, not
 * taste: an action and a result are there, the result holds a number in figures or words, the whole takes two lines at
 * most, and it does not begin with "I" or "we".
 */
export function checkBullet(texts: StoryTexts): BulletFault[] {
  const bullet = composeBullet(texts);
  if (bullet === "") return [];
  const [action, result] = [texts.action.trim(), texts.result.trim()];
  const holdsNumber = digit.test(result) || numberWord.test(result);
  const faults: [BulletFault, boolean][] = [
    ["no-action", action === ""],
    ["no-result", result === ""],
    ["no-number", result !== "" && !holdsNumber],
    ["begins-with-i", ownPerson.test(bullet)],
    ["too-long", bullet.length > mostBulletCharacters],
  ];
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

/** A fault as a sentence that says what to do about it; `length` is the bullet's, in characters. */
export function describeFault(fault: BulletFault, length: number): string {
  switch (fault) {
    case "no-action":
      return "It does not say what you did.";
    case "no-result":
      return "It does not say what came of it.";
    case "no-number":
      return "The result has no number. How much, how many, how long?";
    case "begins-with-i":
      return "A résumé bullet begins with the verb: leave out “I” or “we”.";
    case "too-long":
      return `It has ${length} characters, which is more than two lines. Cut it to about ${mostBulletCharacters}.`;
  }
}
