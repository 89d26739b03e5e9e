import { keepsCapital } from "./keep-capital";
import type { StoryTexts } from "./story-texts";

const leadsIn = /^(after|as|at|because|before|during|for|from|in|on|so|to|under|when|where|while|with|within)\b/i;
const goesOn = /^([a-z]+ing|and|so|to|which|with|without)\b/;

/**
 * One résumé bullet of the three texts, in the order in which it is read: action, situation, result. Adds joints and no
 * words: a situation that does not begin with a preposition stands in brackets, a result follows a comma where it goes on
 * as a clause ("cutting the wait …") and a semicolon otherwise. A part that is joined to one before it begins small, unless
 * it begins with a name. Line breaks become spaces; no texts give "".
 */
export function composeBullet({ situation, action, result }: StoryTexts): string {
  const deed = trimPart(action);
  const context = joinOn(trimPart(situation), deed !== "");
  const outcome = joinOn(trimPart(result), deed !== "" || context !== "");
  const scene = deed && context && !leadsIn.test(context) ? `(${context})` : context;
  const head = [deed, scene].filter(Boolean).join(" ");
  const joint = head && outcome ? (goesOn.test(outcome) ? ", " : "; ") : "";
  const bullet = `${head}${joint}${outcome}`;
  if (bullet === "") return "";
  return `${capitalise(bullet)}${/[.!?…]$/.test(bullet) ? "" : "."}`;
}

/** One line without the stop at its end; an ellipsis or a question mark is meant and stays. */
function trimPart(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<!\.)[.,;:]$/, "")
    .trimEnd();
}

function joinOn(part: string, isJoined: boolean): string {
  const [first = ""] = part;
  return isJoined && !keepsCapital(part) ? `${first.toLowerCase()}${part.slice(first.length)}` : part;
}

/** Leaves names alone that begin small on purpose, such as iOS or pgvector's own p. */
function capitalise(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : `${first.toUpperCase()}${text.slice(first.length)}`;
}
