import { randomUUID } from "node:crypto";
import type { Viewer } from "@/db/viewer";
import { superuser } from "./superuser";

/** A new person with a live session and no password, as the request shell would know them. */
export async function createViewer(): Promise<Viewer> {
  const email = `${randomUUID()}@example.org`;
  const [user] = await superuser<{ id: string }[]>`insert into users (email) values (${email}) returning id`;
  const userId = user?.id ?? "";
  const [session] = await superuser<{ id: string }[]>`
    insert into auth_sessions (user_id, expires_at) values (${userId}, now() + interval '30 days') returning id`;
  return {
    userId,
    sessionId: session?.id ?? "",
    email,
    name: null,
    timeZone: "UTC",
    hasSingleKeyShortcuts: true,
  } as Viewer;
}
