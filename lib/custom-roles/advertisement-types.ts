import type { CatalogueId, ReachableLevel } from "@/lib/catalogue/types";

/** A stretch of the advertisement: offsets into its text in UTF-16 units, `end` not included. */
export type Span = { start: number; end: number };
/** What a part of an advertisement is about, by its heading: what is asked, what would be nice, the work, the company or the offer. */
export type SectionKind = "asked" | "extra" | "work" | "about";
/** A sentence, or an entry of a list, with the part it stands in. */
export type Sentence = Span & { section: SectionKind; isHeading: boolean };
/** A word of the advertisement in the form in which terms are compared, and the sentence it stands in. */
export type Word = Span & { text: string; sentence: number };
/** A place where an entry of the catalogue is named; `sentence` is what to show around it. */
export type Mention = Span & { sentence: Span };

/** A skill that the advertisement names, with what the rules read about it. `doubt`: why it is not taken in unasked. */
export type Suggestion = {
  skill: CatalogueId;
  level: ReachableLevel;
  weight: number;
  kind: "must" | "should";
  proof: boolean;
  /** One phrase for each rule that decided something. */
  reasons: string[];
  mentions: Mention[];
  doubt: string | null;
};
export type NamedCertification = { certification: CatalogueId; mentions: Mention[] };
/** Years that are asked, the fewest where a range is; and where that stands. */
export type AskedYears = Mention & { years: number };
/** A name or a technical word that nothing in the catalogue answers to. */
export type Unrecognised = Mention & { text: string; count: number };

export type ReadAdvertisement = {
  /** In the order in which the advertisement names them. */
  suggestions: Suggestion[];
  certifications: NamedCertification[];
  years: AskedYears[];
  /** The most years asked in a sentence about experience, in months; 0 where none is. */
  experienceMonths: number;
  /** Sentences that name an amount of money. */
  pay: Span[];
  unrecognised: Unrecognised[];
};
