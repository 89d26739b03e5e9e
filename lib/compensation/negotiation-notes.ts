import type { LeverKey } from "@/lib/compensation/lever-worth";

/** One ask as the person words it: what to get, and what to give for it. */
export type AskWords = { lever: LeverKey; get: string; give: string };

/** What a person puts into the negotiation worksheet of one offer. Own figures are whole cents a year in the offer's currency. */
export type NegotiationNotes = {
  own: { targetCents: number | null; anchorCents: number | null; walkAwayCents: number | null };
  asks: readonly AskWords[];
  /** One line each; so many that the printed sheet stays one page. */
  evidence: string;
  questions: string;
  opening: string;
  /** The region whose pay the offer is held against; null for the one that goes with its currency. */
  region: string | null;
};

/** How much fits on the one printed page. */
export const noteLimits = {
  asks: 3,
  wordingCharacters: 160,
  listLines: 7,
  lineCharacters: 100,
  openingCharacters: 500,
} as const;
