import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/commands/migrate";
import { prepareRoles } from "@/db/commands/prepare-roles";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";
import { type DatabaseUrls, templateName } from "./create-database";

declare module "vitest" {
  interface ProvidedContext {
    cluster: DatabaseUrls;
  }
}

/** Nothing here outlives the run, so nothing is worth waiting for the disk. */
const settings = { fsync: "off", full_page_writes: "off" };

/** Starts a throw-away cluster with the launcher's own code and migrates the template that test databases copy. */
export default async function setUpCluster(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "waymark-db-tests-"));
  // As root the database runs as another user, who must be able to pass.
  fs.chmodSync(folder, 0o711);
  const server = await startPostgres({ dataRoot: folder, settings });
  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const toTemplate = (url: string) => url.replace(/\/waymark$/, `/${templateName}`);
    const template = { ownerUrl: toTemplate(server.urls.owner), appUrl: toTemplate(server.urls.app) };
    await prepareRoles({ superuserUrl: server.urls.superuser, ...template });
    await migrateDatabase(template);
    project.provide("cluster", { superuserUrl: server.urls.superuser, ...template });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
