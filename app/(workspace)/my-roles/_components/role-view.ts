import type { Amount } from "@/lib/catalogue/figure-types";
import type { Quote } from "@/lib/custom-roles/quote-mention";
import type { WeightWord } from "@/lib/custom-roles/weight-words";

/** One skill that the role asks, with where the advertisement names it and what the rules read there. */
export type AskedSkill = {
  skill: string;
  name: string;
  level: number;
  weight: WeightWord;
  kind: "must" | "should";
  proof: boolean;
  why: string;
  quotes: Quote[];
  reasons: string[];
};
/** A skill that the advertisement names and the role does not ask; `why` says why not. */
export type OpenSkill = { skill: string; name: string; quote: Quote | null; why: string };
export type SkillChoice = { group: string; skills: { id: string; name: string }[] };
export type RoleChoices = { family: string; roles: { id: string; title: string }[] }[];

/** A role of one's own as its page shows it: what is kept, and what its advertisement says. */
export type RoleView = {
  id: string;
  version: number;
  title: string;
  summary: string;
  advertisementUrl: string;
  experienceMonths: number;
  likeRoleId: string;
  /** Amounts as they are typed; empty where none is known. */
  pay: { currency: Amount["currency"]; low: string; high: string; statedOn: string };
  asked: AskedSkill[];
  open: OpenSkill[];
  years: Quote[];
  paid: string[];
  /** The title of the catalogue's role that this one's title reads like; null for none. */
  likeHint: string | null;
  skills: SkillChoice[];
  roles: RoleChoices;
};
