import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { openTransaction } from "@/db/transaction";
import { superuserUrl } from "../../support/superuser";
import { describeSecondPerson } from "./describe-second-person";

// Row-level security is the layer beneath. Here it is switched off, so that it hides no forgotten condition.
process.env["DATABASE_URL"] = superuserUrl;

it("runs as a role that row-level security does not bind", async () => {
  const query = sql`select rolsuper from pg_roles where rolname = current_user`;
  expect(await openTransaction(({ db }) => db.execute(query))).toMatchObject([{ rolsuper: true }]);
});

describeSecondPerson("by the where clauses alone");
