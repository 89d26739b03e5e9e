import { expect, it } from "vitest";
import { isDatabaseReady } from "@/db/check-ready";
import { leases } from "@/db/client";
import { superuser } from "../support/superuser";

/** The next lease is a connection of its own, with the database's settings of this moment. */
function forgetConnections(): void {
  leases().end();
  Reflect.deleteProperty(globalThis, "waymarkLeases");
}

it("is ready while the database takes writes, and not while it only reads", async () => {
  expect(await isDatabaseReady()).toBe(true);
  const { pathname } = new URL(process.env["DATABASE_URL"] ?? "");
  await superuser`alter database ${superuser(pathname.slice(1))} set default_transaction_read_only = on`;
  forgetConnections();
  expect(await isDatabaseReady()).toBe(false);
});

it("says no, and soon, when nothing answers", async () => {
  process.env["DATABASE_URL"] = "postgres://nobody:nothing@127.0.0.1:1/nowhere";
  forgetConnections();
  const startedAt = performance.now();
  expect(await isDatabaseReady()).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
