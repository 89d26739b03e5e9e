import postgres from "postgres";
import { inject } from "vitest";

const url = new URL(inject("cluster").superuserUrl);
url.pathname = new URL(process.env["DATABASE_URL"] ?? "").pathname;

export const superuserUrl = url.href;

/** This file's database without row-level security: to look at everybody's rows and to move clocks, never to test a verb. */
export const superuser = postgres(superuserUrl, { max: 2, idle_timeout: 5, onnotice: () => {} });

/** A connection string to this file's database as the app's role, under a name that tells it from the pool's connections. */
export function appUrl(): string {
  const own = new URL(process.env["DATABASE_URL"] ?? "");
  own.searchParams.set("application_name", "test");
  return own.href;
}
