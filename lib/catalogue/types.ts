/**
 * The shape of the catalogue: plain data, no validator and no entries, so that a browser may load this file.
 * Ids are readable slugs, never reused. Money is whole cents, hours are low / likely / high, days are 'YYYY-MM-DD'.
 */
import type { FigureQuality, Growth, OfferFact, PayBand, PriceLevel, Trend } from "@/lib/catalogue/figure-types";

export type CatalogueId = string;
export type IsoDay = string;
/** Proficiency: 0 none, 1 awareness, 2 working, 3 practitioner, 4 expert. */
export type Level = 0 | 1 | 2 | 3 | 4;
export type ReachableLevel = 1 | 2 | 3 | 4;
export type LevelRef = { skill: CatalogueId; level: ReachableLevel };
export type HourRange = { low: number; likely: number; high: number };

export type Quality = FigureQuality;
export type SourceKind =
  | "statistics"
  | "framework"
  | "exam-outline"
  | "official-page"
  | "job-advertisement"
  | "survey"
  | "secondary";
/** Where a statement was read. `checkedOn` is the day the source was last read. */
export type Source = {
  id: CatalogueId;
  title: string;
  publisher: string;
  url: string;
  kind: SourceKind;
  checkedOn: IsoDay;
};

export type FamilyId = "ai" | "security" | "cloud" | "data" | "software";
export type Family = { id: FamilyId; name: string; summary: string };

export type SkillGroupId =
  | "foundations"
  | "programming"
  | "web"
  | "data"
  | "machine-learning"
  | "generative-ai"
  | "cloud"
  | "operations"
  | "security"
  | "governance"
  | "architecture"
  | "leadership"
  | "business";
export type SkillGroup = { id: SkillGroupId; name: string; summary: string };

/** Work that raises a skill from the level below: hours from no head start, and the levels of other skills it stands on. */
export type SkillStep = { hours: HourRange; needs: LevelRef[] };
export type Skill = {
  id: CatalogueId;
  name: string;
  group: SkillGroupId;
  summary: string;
  /** Words that job advertisements use for it; no alias belongs to two skills. */
  aliases: string[];
  /** One of the five skills that raise market value in every family. */
  isKey: boolean;
  /** What a person at level 1, 2, 3, 4 can be seen doing. */
  anchors: [string, string, string, string];
  steps: [SkillStep, SkillStep, SkillStep, SkillStep];
  /** Months after which an unused claim deserves a second look; null: it keeps. */
  recheckMonths: number | null;
};

export type Requirement = {
  skill: CatalogueId;
  level: ReachableLevel;
  /** 1 to 100: how much of the role's value stands on it. */
  weight: number;
  kind: "must" | "should";
  /** True where an interviewer asks to see evidence, not only practice. */
  proof: boolean;
  source: CatalogueId;
  /** One sentence: what the role does with it. */
  why: string;
};

export type WayIn = { from: string; years: { low: number; high: number }; note: string };
export type Role = {
  id: CatalogueId;
  title: string;
  family: FamilyId;
  summary: string;
  /** What the work is, a few sentences that each name one duty. */
  work: string[];
  seniority: string;
  waysIn: WayIn[];
  /** Months of related experience that employers ask before this title; 0 where none is usual. */
  experienceMonths: number;
  experienceSource: CatalogueId;
  requirements: Requirement[];
  codes: {
    soc: string[];
    onet: string[];
    esco: { label: string; uri: string }[];
    nice: { id: string; name: string }[];
    sfia: string[];
  };
  aliases: string[];
};

export type CertificationStatus = "active" | "retiring" | "retired";
export type Certification = {
  id: CatalogueId;
  name: string;
  issuer: string;
  examCode: string | null;
  status: CertificationStatus;
  statusNote: string | null;
  replacedBy: CatalogueId[];
  /** Null: unknown. Never 0 for unknown. */
  feeCents: number | null;
  annualFeeCents: number | null;
  /** "forever" only where the issuer says that it does not expire; null: unknown. */
  validityYears: number | "forever" | null;
  renewal: string | null;
  examMinutes: number | null;
  needs: LevelRef[];
  needsCertifications: CatalogueId[];
  needsExperienceMonths: number;
  proves: LevelRef[];
  /** Waymark's own estimate of preparation from the needed levels; rule in docs. */
  hours: HourRange;
  notWhen: string;
  alternatives: CatalogueId[];
  aliases: string[];
  officialUrl: string;
  source: CatalogueId;
};

export type Project = {
  id: CatalogueId;
  title: string;
  brief: string;
  difficulty: "first" | "solid" | "capstone";
  roles: CatalogueId[];
  needs: LevelRef[];
  proves: LevelRef[];
  hours: HourRange;
  costCents: number | null;
  /** Each can be checked by a stranger. */
  acceptance: string[];
  evidence: string;
  standsOut: string;
};

/** Time in a role or a duty that no course replaces. */
export type Experience = {
  id: CatalogueId;
  title: string;
  brief: string;
  roles: CatalogueId[];
  needs: LevelRef[];
  proves: LevelRef[];
  /** Months on the calendar, beside study. */
  months: number;
  /** Own hours on top of the job it happens in. */
  hours: HourRange;
  /** How to get it inside a job one already has. */
  howToGetIt: string;
  acceptance: string[];
};

/** A course or a degree that raises several skills at once. */
export type Education = {
  id: CatalogueId;
  title: string;
  provider: string;
  kind: "course" | "bootcamp" | "online-master" | "degree";
  /** True for degrees and programmes that a person may rule out. */
  isFormal: boolean;
  summary: string;
  needs: LevelRef[];
  raises: LevelRef[];
  hours: HourRange;
  costCents: number | null;
  costNote: string | null;
  limits: string;
  url: string;
  source: CatalogueId;
};

export type ResourceKind =
  | "course"
  | "book"
  | "documentation"
  | "guide"
  | "video"
  | "lab"
  | "standard"
  | "paper"
  | "practice"
  | "community";
export type Resource = {
  id: CatalogueId;
  title: string;
  provider: string;
  url: string;
  kind: ResourceKind;
  cost: "free" | "paid" | "unknown";
  skills: CatalogueId[];
  level: ReachableLevel;
  checkedOn: IsoDay;
};

export type NodeKind = "role" | "skill" | "certification" | "project" | "experience" | "education" | "resource";
/** What became of a released id: another name, one or several successors, or the end. */
export type IdChange =
  | { kind: "alias"; node: NodeKind; from: CatalogueId; to: CatalogueId; since: string }
  | { kind: "replacedBy"; node: NodeKind; from: CatalogueId; to: CatalogueId[]; since: string }
  | { kind: "retired"; node: NodeKind; from: CatalogueId; reason: string; since: string };

export type Catalogue = {
  version: string;
  releasedOn: IsoDay;
  families: Family[];
  skillGroups: SkillGroup[];
  sources: Source[];
  roles: Role[];
  skills: Skill[];
  certifications: Certification[];
  projects: Project[];
  experiences: Experience[];
  educations: Education[];
  resources: Resource[];
  pay: PayBand[];
  growth: Growth[];
  priceLevels: PriceLevel[];
  offerFacts: OfferFact[];
  trends: Trend[];
  changes: IdChange[];
};
