import { headers } from "next/headers";
import { publicOrigin } from "@/app/_server/env";

/** The address of this site for machines that ask for absolute ones: as the operator stated it, else as it was asked. */
export async function findSiteOrigin(): Promise<string> {
  const stated = publicOrigin();
  if (stated) return stated.origin;
  return `http://${(await headers()).get("host") ?? "localhost"}`;
}
