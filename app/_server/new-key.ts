import "server-only";
import { randomUUID } from "node:crypto";
import { connection } from "next/server";

/** A fresh idempotency key to render with a form; makes the page dynamic, so that no two people are served one key. */
export async function newKey(): Promise<string> {
  await connection();
  return randomUUID();
}
