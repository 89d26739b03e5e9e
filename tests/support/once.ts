import { randomUUID } from "node:crypto";
import type { Once } from "@/db/transaction";

/** What a freshly rendered form sends. */
export function once(): Once {
  return { key: randomUUID(), inputHash: "input" };
}
