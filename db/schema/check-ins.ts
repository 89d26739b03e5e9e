import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { CheckInEntry } from "@/lib/progress/check-in-outcome";
import { edited, instant, ownRowsOnly, primaryId } from "./columns";
import { belongsTo, owner } from "./owners";
import { milestones } from "./roadmaps";

/** How one ISO week went, in the person's own words; `entries` is what they said of each step. */
export const checkIns = pgTable(
  "check_ins",
  {
    id: primaryId(),
    userId: owner(),
    /** The week's Monday. */
    monday: date("monday", { mode: "string" }).notNull(),
    reflection: text("reflection").notNull().default(""),
    entries: jsonb("entries").$type<CheckInEntry[]>().notNull(),
    /** What the plans put into the week when it was written down. */
    plannedMinutes: integer("planned_minutes").notNull(),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    unique("check_ins_user_monday").on(table.userId, table.monday),
    check("check_ins_monday", sql`extract(isodow from ${table.monday}) = 1`),
    check("check_ins_planned_minutes", sql`${table.plannedMinutes} >= 0`),
    ownRowsOnly(),
  ],
);

/** An acceptance criterion that is met. It is named by its text, so that a changed catalogue ticks nothing by mistake. */
export const milestoneTicks = pgTable(
  "milestone_ticks",
  {
    id: primaryId(),
    userId: owner(),
    milestoneId: uuid("milestone_id").notNull(),
    criterion: text("criterion").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("milestone_ticks_criterion").on(table.milestoneId, table.criterion),
    belongsTo("milestone_ticks_milestone_owner", table.milestoneId, table.userId, milestones).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/** Something a person found themselves to reach a milestone by. */
export const milestoneResources = pgTable(
  "milestone_resources",
  {
    id: primaryId(),
    userId: owner(),
    milestoneId: uuid("milestone_id").notNull(),
    title: text("title").notNull(),
    url: text("url").notNull(),
    note: text("note").notNull().default(""),
    ...edited(),
  },
  (table) => [
    index("milestone_resources_milestone").on(table.milestoneId),
    check("milestone_resources_url", sql`${table.url} ~* '^https?://'`),
    belongsTo("milestone_resources_milestone_owner", table.milestoneId, table.userId, milestones).onDelete("cascade"),
    ownRowsOnly(),
  ],
);
