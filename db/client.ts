import { invariant } from "@/lib/core/invariant";
import { type LeasePool, makeLeasePool } from "./lease-pool";

// One pool per process; kept on globalThis so that hot reload does not open another.
const holder = globalThis as typeof globalThis & { waymarkLeases?: LeasePool };

/** The pool every transaction leases from. Throws when DATABASE_URL is not set; connects lazily. */
export function leases(): LeasePool {
  if (!holder.waymarkLeases) {
    const url = process.env["DATABASE_URL"];
    invariant(url, "DATABASE_URL is not set");
    holder.waymarkLeases = makeLeasePool({ url, limit: 10, acquireTimeoutMs: 3_000 });
  }
  return holder.waymarkLeases;
}
