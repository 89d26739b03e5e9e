import { sql } from "drizzle-orm";
import { type AnyPgColumn, integer, pgPolicy, timestamp, uuid } from "drizzle-orm/pg-core";

/** A primary key that Postgres 15 to 18 all can make. */
export const primaryId = () => uuid("id").primaryKey().default(sql`gen_random_uuid()`);

/** An instant, stored with its zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** What a row has that a person edits: `version` counts the edits, so that an older page is noticed. */
export const edited = () => ({
  version: integer("version").notNull().default(1),
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
});

/** An instant as text with its microseconds, which a Date would cut off: for rows that are to be put back as they were. */
export const exactInstant = (column: AnyPgColumn) => sql<string>`to_jsonb(${column}) #>> '{}'`;

const isOwn = sql`user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)`;

/** The policy of every private table: a row is seen and written only by the person whose id the transaction carries. */
export const ownRowsOnly = () =>
  pgPolicy("own_rows_only", { for: "all", to: "public", using: isOwn, withCheck: isOwn });
