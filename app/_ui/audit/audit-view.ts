import type { AuditSkill, Answers } from "@/lib/audit/audit-skill";
import type { IsoDay, Level, LevelRef } from "@/lib/catalogue/types";

/** Where a level comes from when the person did not state it themselves. */
export type AnswerBasis = { basis: "milestone" | "certificate" | "import"; claimedOn: IsoDay; level: Level };

/** One question of a screen as it is shown. `ask` says what the role wants of it, or what stands on it. */
export type AuditQuestion = {
  id: string;
  name: string;
  summary: string;
  ask: string;
  anchors: readonly [string, string, string, string];
  basis: AnswerBasis | null;
  /** Another answer had settled it when the screen was opened: it is shown folded, open to correction. */
  isFolded: boolean;
};

/** One entry in the list of screens. `openCount`: questions that nothing settles yet. */
export type AuditScreenLink = { group: string; name: string; href: string; openCount: number; isCurrent: boolean };

/** Everything one screen of the audit shows, and the slice of the catalogue that its arithmetic needs. */
export type AuditView = {
  roleId: string;
  roleTitle: string;
  group: { id: string; name: string; summary: string; position: number };
  questions: AuditQuestion[];
  screens: AuditScreenLink[];
  planHref: string;
  skills: AuditSkill[];
  wanted: LevelRef[];
  saved: Answers;
};
