import "server-only";
import { headers } from "next/headers";
import { publicOrigin } from "./env";

/** Whether the request says that it comes from a page of this site. No Origin, or "null", is no. */
export async function isSameOrigin(): Promise<boolean> {
  const list = await headers();
  const origin = list.get("origin");
  if (!origin || origin === "null") return false;
  const stated = publicOrigin();
  if (stated) return origin === stated.origin;
  const host = list.get("host");
  return origin === `http://${host}` || origin === `https://${host}`;
}
