/** Figures of the labour market: pay, projections and trends. Each carries its period, its quality and its source; ids are strings here. */

/** Published by a statistics office or a standards body; told by the people asked; or reckoned by someone else. */
export type FigureQuality = "official" | "survey" | "estimate";

export type Amount = {
  amountCents: number;
  currency: "USD" | "EUR" | "GBP" | "CAD" | "AUD" | "INR" | "CHF" | "SGD" | "SEK";
};
/** What a pay figure counts: wages as statistics offices define them, base salary, or everything with bonus and equity. */
export type PayBasis = "wage" | "base" | "total-compensation" | "not-stated";
/** One published pay statement. A percentile that was not published is null, never interpolated. */
export type PayBand = {
  id: string;
  role: string;
  /** 'US' for the nation, 'US-CA' for a state, a country code elsewhere ('US and Canada' where a survey joins them), or a metro's name. */
  region: string;
  regionKind: "country" | "state" | "metro";
  currency: Amount["currency"];
  /** Whole cents a year, before tax. */
  percentiles: { p10: number | null; p25: number | null; p50: number | null; p75: number | null; p90: number | null };
  /** Whole cents a year; null where only percentiles were published. Never a stand-in for the median. */
  mean: number | null;
  basis: PayBasis;
  /** Answers behind a survey figure; null for statistics and where it was not told. */
  sampleSize: number | null;
  /** What the figure is about when it is not exactly this title: shown as "proxy". */
  proxyFor: string | null;
  occupation: { code: string; title: string } | null;
  period: string;
  quality: FigureQuality;
  source: string;
};
/** What living costs in a region: 1,000 is the nation's average. */
export type PriceLevel = {
  region: string;
  indexPerMille: number;
  period: string;
  quality: FigureQuality;
  source: string;
};
export const offerTopics = ["equity", "options", "signing", "tax", "commute", "development"] as const;
/** General information on a part of an offer; `period` is null where the source names none, and its reading is the date. */
export type OfferFact = {
  id: string;
  topic: (typeof offerTopics)[number];
  statement: string;
  period: string | null;
  source: string;
};
/** Pay as one job advertisement states it: both ends in whole cents a year before tax, and the day on which it was read. */
export type AdvertisedPay = {
  currency: Amount["currency"];
  lowCents: number;
  highCents: number;
  statedOn: string;
};
export type Growth = {
  role: string;
  occupationCode: string;
  percent: number;
  period: string;
  source: string;
};

export type Trend = {
  id: string;
  statement: string;
  value: number;
  unit: string;
  period: string;
  region: string;
  quality: FigureQuality;
  roles: string[];
  skills: string[];
  source: string;
};
