import { BusyError } from "./errors";
import { type Lease, openLease } from "./lease";

export type LeasePool = {
  /** Waits at most the acquire time for a free lease, then throws BusyError. */
  acquire: () => Promise<Lease>;
  /** Takes a lease back; one that is dead or was left in doubt is ended and never lent again. */
  release: (lease: Lease, isBroken: boolean) => void;
  end: () => void;
  size: () => { open: number; idle: number; waiting: number };
};

type Waiter = { resolve: (lease: Lease) => void; timer: NodeJS.Timeout };

/** A pool of single-connection leases: at most `limit` at a time, later callers wait in order. */
export function makeLeasePool(options: { url: string; limit: number; acquireTimeoutMs: number }): LeasePool {
  const idle: Lease[] = [];
  const waiting: Waiter[] = [];
  let open = 0;

  function drop(lease: Lease) {
    open -= 1;
    lease.end();
  }

  function takeIdle(): Lease | undefined {
    for (let lease = idle.pop(); lease; lease = idle.pop()) {
      if (!lease.isDead()) return lease;
      drop(lease);
    }
    if (open >= options.limit) return undefined;
    open += 1;
    return openLease(options.url);
  }

  function acquire(): Promise<Lease> {
    const lease = waiting.length === 0 ? takeIdle() : undefined;
    if (lease) return Promise.resolve(lease);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        resolve,
        timer: setTimeout(() => {
          waiting.splice(waiting.indexOf(waiter), 1);
          reject(new BusyError("no free connection"));
        }, options.acquireTimeoutMs),
      };
      waiting.push(waiter);
    });
  }

  function release(lease: Lease, isBroken: boolean) {
    if (isBroken || lease.isDead()) drop(lease);
    else idle.push(lease);
    if (waiting.length === 0) return;
    const next = takeIdle();
    const waiter = next && waiting.shift();
    if (!next || !waiter) return;
    clearTimeout(waiter.timer);
    waiter.resolve(next);
  }

  return {
    acquire,
    release,
    end: () => {
      for (const lease of idle.splice(0)) drop(lease);
    },
    size: () => ({ open, idle: idle.length, waiting: waiting.length }),
  };
}
