import type { CatalogueId, Level, SkillGroupId, SkillStep } from "@/lib/catalogue/types";

/** What the audit's arithmetic reads of a skill; small enough for a browser, and every catalogue skill is one. */
export type AuditSkill = { id: CatalogueId; name: string; group: SkillGroupId; steps: readonly SkillStep[] };
export type AuditSkills = ReadonlyMap<CatalogueId, AuditSkill>;
/** The levels a person stated, by skill id. A skill without an entry was not answered, which is not the same as 0. */
export type Answers = Readonly<Record<CatalogueId, Level>>;
