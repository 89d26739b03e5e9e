import { inject } from "vitest";
import { createDatabase } from "./create-database";

// Runs before each file of database tests is loaded: the file gets a migrated database of its own, as the app's role.
const { appUrl, ownerUrl } = await createDatabase(inject("cluster"));
process.env["DATABASE_URL"] = appUrl;
process.env["DATABASE_OWNER_URL"] = ownerUrl;
