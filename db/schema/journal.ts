import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, ownRowsOnly } from "./columns";
import { belongsTo, owner } from "./owners";
import { roadmaps } from "./roadmaps";

export type ChangeKind =
  | "milestone-status"
  | "milestone-note"
  | "hours-logged"
  | "hours-removed"
  | "evidence-added"
  | "evidence-removed"
  | "roadmap-created"
  | "roadmap-renamed"
  | "roadmap-status"
  | "roadmap-replanned"
  | "revision-restored"
  | "skill-claimed"
  | "check-in"
  | "criterion-ticked"
  | "criterion-unticked"
  | "resource-added"
  | "resource-edited"
  | "resource-removed"
  | "offer-added"
  | "offer-edited"
  | "offer-removed"
  | "pay-settings-edited"
  | "application-added"
  | "application-edited"
  | "application-removed"
  | "story-written"
  | "topic-prepared"
  | "custom-role-added"
  | "custom-role-edited"
  | "custom-role-removed";

/** What a person changed, with what is needed to take it back: written in the transaction of the change itself. */
export const changes = pgTable(
  "changes",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    userId: owner(),
    roadmapId: uuid("roadmap_id"),
    milestoneId: uuid("milestone_id"),
    kind: text("kind").$type<ChangeKind>().notNull(),
    before: jsonb("before").notNull(),
    after: jsonb("after").notNull(),
    at: instant("at").notNull().defaultNow(),
    undoneAt: instant("undone_at"),
  },
  (table) => [
    index("changes_user_roadmap").on(table.userId, table.roadmapId, table.id.desc()),
    belongsTo("changes_roadmap_owner", table.roadmapId, table.userId, roadmaps).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/** The first answer to a form, kept 24 hours, so that a repeated submit is answered and not done again. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: owner(),
    key: text("key").notNull(),
    inputHash: text("input_hash").notNull(),
    answer: jsonb("answer"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.key] }), index().on(table.createdAt), ownRowsOnly()],
);
