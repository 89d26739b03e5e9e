import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findSession } from "@/db/accounts/sessions";
import type { Viewer } from "@/db/viewer";
import { auth } from "./auth";

/** The signed-in person of this request, or null. The database is asked once per request. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const session = await auth();
  if (!session?.sessionId || !session.user.id) return null;
  return (await findSession(session.sessionId, session.user.id)) as Viewer | null;
});

/** The signed-in person; anybody else is sent to sign in and comes back to `path`. */
export async function requireViewer(path: string): Promise<Viewer> {
  return (await findViewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}` as Route);
}
