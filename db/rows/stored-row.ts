import type { customRoles } from "@/db/schema/custom-roles";
import type { applications, interviewTopics, offers, paySettings, stories } from "@/db/schema/landing";

/** Tables whose rows a person edits as a whole; `version` counts the edits. */
export type EditedTable =
  | typeof applications
  | typeof customRoles
  | typeof interviewTopics
  | typeof offers
  | typeof paySettings
  | typeof stories;

/** A row as Postgres writes it into JSON: by column name, instants to the microsecond. */
export type StoredRow = { id: string; version: number } & Record<string, unknown>;
