import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Level } from "@/lib/catalogue/types";
import type { Constraints, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { instant, primaryId } from "./columns";

/** A plan as it was shown before it had an owner. */
export type DrawnPlan = { title: string; constraints: Constraints; snapshot: RoadmapSnapshot };

// The identity tables carry no row-level security: they are read before anybody is known. Only db/accounts touches them.

export const users = pgTable(
  "users",
  {
    id: primaryId(),
    name: text("name"),
    email: text("email").notNull(),
    emailVerified: instant("email_verified"),
    image: text("image"),
    passwordHash: text("password_hash"),
    timeZone: text("time_zone").notNull().default("UTC"),
    hasSingleKeyShortcuts: boolean("has_single_key_shortcuts").notNull().default(true),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(table.email),
    check("users_email_lower", sql`${table.email} = lower(${table.email})`),
  ],
);

/** Property names are the Auth.js adapter's; column names are ours. */
export const accounts = pgTable(
  "accounts",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.providerAccountId] }), index().on(table.userId)],
);

export const verificationTokens = pgTable(
  "verification_tokens",
  { identifier: text("identifier").notNull(), token: text("token").notNull(), expires: instant("expires").notNull() },
  (table) => [primaryKey({ columns: [table.identifier, table.token] })],
);

/** The row that decides whether a cookie still opens anything. */
export const authSessions = pgTable(
  "auth_sessions",
  {
    id: primaryId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    userAgent: text("user_agent"),
  },
  (table) => [index().on(table.userId)],
);

/** One fixed window of attempts for one key, shared by all instances. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    resetsAt: instant("resets_at").notNull(),
  },
  (table) => [index().on(table.resetsAt)],
);

/** What a visitor answered and drew before having an account; found by the hash of the cookie's token. */
export const guestDrafts = pgTable(
  "guest_drafts",
  {
    tokenHash: text("token_hash").primaryKey(),
    roleId: text("role_id"),
    levels: jsonb("levels").$type<Record<string, Level>>().notNull().default({}),
    plan: jsonb("plan").$type<DrawnPlan>(),
    adoptedBy: uuid("adopted_by").references(() => users.id, { onDelete: "cascade" }),
    adoptedRoadmapId: uuid("adopted_roadmap_id"),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index().on(table.expiresAt)],
);
