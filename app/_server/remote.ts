import "server-only";
import { headers } from "next/headers";

/** The address of the peer as the front server saw it; headers that a stranger could set play no part. */
export async function remoteAddress(): Promise<string> {
  return (await headers()).get("x-waymark-remote") ?? "unknown";
}
