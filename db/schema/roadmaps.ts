import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Constraints, RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { instant, ownRowsOnly, primaryId } from "./columns";
import { belongsTo, owner } from "./owners";

/** A saved plan towards one role. Its texts and figures live in the revision it points at. */
export const roadmaps = pgTable(
  "roadmaps",
  {
    id: primaryId(),
    userId: owner(),
    title: text("title").notNull(),
    roleId: text("role_id").notNull(),
    status: text("status").$type<"active" | "archived" | "deleted">().notNull().default("active"),
    revisionNumber: integer("revision_number").notNull().default(1),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull().defaultNow(),
    touchedAt: instant("touched_at").notNull().defaultNow(),
  },
  (table) => [
    unique("roadmaps_id_user").on(table.id, table.userId),
    index("roadmaps_user_touched").on(table.userId, table.status, table.touchedAt.desc()),
    check("roadmaps_status", sql`${table.status} in ('active', 'archived', 'deleted')`),
    ownRowsOnly(),
  ],
);

/** One computed state of a roadmap with every text and figure it shows; never changed after it is written. */
export const roadmapRevisions = pgTable(
  "roadmap_revisions",
  {
    id: primaryId(),
    userId: owner(),
    roadmapId: uuid("roadmap_id").notNull(),
    number: integer("number").notNull(),
    catalogueVersion: text("catalogue_version").notNull(),
    engineVersion: text("engine_version").notNull(),
    constraints: jsonb("constraints").$type<Constraints>().notNull(),
    snapshot: jsonb("snapshot").$type<RoadmapSnapshot>().notNull(),
    /** What a replan changed, as it was consented to; null for the first revision and for a restored one. */
    diff: jsonb("diff").$type<RoadmapDiff>(),
    /** The revision that this one repeats, if it was restored. */
    restoredFrom: integer("restored_from"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("roadmap_revisions_number").on(table.roadmapId, table.number),
    belongsTo("roadmap_revisions_roadmap", table.roadmapId, table.userId, roadmaps).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/**
 * Where a person stands with one step of a roadmap. `key` is the milestone's key in the snapshot; a milestone that a newer
 * revision left out keeps its row, and its text in `setAside`.
 */
export const milestones = pgTable(
  "milestones",
  {
    id: primaryId(),
    userId: owner(),
    roadmapId: uuid("roadmap_id").notNull(),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    status: text("status").$type<"to-do" | "in-progress" | "done" | "skipped">().notNull().default("to-do"),
    skipReason: text("skip_reason"),
    note: text("note").notNull().default(""),
    setAside: jsonb("set_aside").$type<SnapshotMilestone>(),
    startedOn: date("started_on", { mode: "string" }),
    finishedOn: date("finished_on", { mode: "string" }),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    unique("milestones_key").on(table.roadmapId, table.key),
    unique("milestones_id_user").on(table.id, table.userId),
    index("milestones_user_status").on(table.userId, table.status),
    belongsTo("milestones_roadmap", table.roadmapId, table.userId, roadmaps).onDelete("cascade"),
    check("milestones_status", sql`${table.status} in ('to-do', 'in-progress', 'done', 'skipped')`),
    ownRowsOnly(),
  ],
);

/** Hours a person logged on a milestone, on the day they were worked. */
export const hourEntries = pgTable(
  "hour_entries",
  {
    id: primaryId(),
    userId: owner(),
    milestoneId: uuid("milestone_id").notNull(),
    workedOn: date("worked_on", { mode: "string" }).notNull(),
    minutes: integer("minutes").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("hour_entries_milestone").on(table.milestoneId),
    index("hour_entries_user_day").on(table.userId, table.workedOn),
    check("hour_entries_minutes", sql`${table.minutes} between 1 and 1440`),
    belongsTo("hour_entries_milestone_owner", table.milestoneId, table.userId, milestones).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/** Proof that a milestone was reached. */
export const evidence = pgTable(
  "evidence",
  {
    id: primaryId(),
    userId: owner(),
    milestoneId: uuid("milestone_id").notNull(),
    kind: text("kind").$type<"link" | "certificate" | "note">().notNull(),
    title: text("title").notNull(),
    url: text("url"),
    certificateNumber: text("certificate_number"),
    expiresOn: date("expires_on", { mode: "string" }),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("evidence_milestone").on(table.milestoneId),
    check("evidence_kind", sql`${table.kind} in ('link', 'certificate', 'note')`),
    belongsTo("evidence_milestone_owner", table.milestoneId, table.userId, milestones).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/** Every word of a person about a skill, newest last; the newest claim of a skill is the one that holds. */
export const skillClaims = pgTable(
  "skill_claims",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    userId: owner(),
    skillId: text("skill_id").notNull(),
    level: integer("level").$type<0 | 1 | 2 | 3 | 4>().notNull(),
    basis: text("basis").$type<"self" | "milestone" | "certificate" | "import">().notNull(),
    /** The milestone that earned it, if one did; no foreign key: the claim outlives a deleted roadmap. */
    milestoneId: uuid("milestone_id"),
    claimedOn: date("claimed_on", { mode: "string" }).notNull(),
  },
  (table) => [
    index("skill_claims_user_skill").on(table.userId, table.skillId, table.sequence.desc()),
    check("skill_claims_level", sql`${table.level} between 0 and 4`),
    check("skill_claims_basis", sql`${table.basis} in ('self', 'milestone', 'certificate', 'import')`),
    ownRowsOnly(),
  ],
);
