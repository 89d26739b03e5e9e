import type { Mention } from "./advertisement-types";

/** A sentence around what was found in it, in three pieces; cut where it is long. */
export type Quote = { before: string; found: string; after: string };

const room = 90;

/** What stands around a mention, at most 90 characters on each side, with an ellipsis where more follows. */
export function quoteMention(text: string, { start, end, sentence }: Mention): Quote {
  const before = text.slice(sentence.start, start).replace(/^[\s\-*•·]+/u, "");
  const after = text.slice(end, sentence.end).trimEnd();
  return {
    before: squeeze(before.length > room ? `… ${before.slice(-room).replace(/^\S*\s/, "")}` : before),
    found: squeeze(text.slice(start, end)),
    after: squeeze(after.length > room ? `${after.slice(0, room).replace(/\s\S*$/, "")} …` : after),
  };
}

const squeeze = (words: string) => words.replace(/\s+/g, " ");
