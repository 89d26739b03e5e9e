import { type AnyPgColumn, foreignKey, uuid } from "drizzle-orm/pg-core";
import { users } from "./identity";

/** Whose a row is; it goes with the person. */
export const owner = () =>
  uuid("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

type OwnedRow = { id: AnyPgColumn; userId: AnyPgColumn };

/** A key to another row of the same person: nobody's row can hang on somebody else's. */
export function belongsTo(name: string, column: AnyPgColumn, userId: AnyPgColumn, parent: OwnedRow) {
  return foreignKey({ columns: [column, userId], foreignColumns: [parent.id, parent.userId], name });
}
