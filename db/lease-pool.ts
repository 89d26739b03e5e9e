import { BusyError } from "./errors";
import { type Lease, openLease } from "./lease";

export type LeasePool = {
  /** Waits at most the acquire time for a free lease, then throws BusyError. */
  acquire: () => Promise<Lease>;
  /** Takes a lease back; one that is dead or was left in doubt is ended and never lent again. */
  release: (lease: Lease, isBroken: boolean) => void;
  /** Ends the idle leases now and the lent ones when they come back. */
  end: () => void;
  size: () => { open: number; idle: number; waiting: number };
};

type Waiter = { resolve: (lease: Lease) => void; timer: NodeJS.Timeout };

/** A pool of single-connection leases: at most `limit` at a time, later callers wait in order. */
export function makeLeasePool(options: { url: string; limit: number; acquireTimeoutMs: number }): LeasePool {
  const idle: Lease[] = [];
  const waiting: Waiter[] = [];
  let open = 0;
  let hasEnded = false;

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
    const lease = openLease(options.url);
    open += 1;
    return lease;
  }

  function acquire(): Promise<Lease> {
    const lease = waiting.length === 0 ? takeIdle() : undefined;
    return lease ? Promise.resolve(lease) : queueUp(waiting, options.acquireTimeoutMs);
  }

  function release(lease: Lease, isBroken: boolean) {
    if (isBroken || hasEnded || lease.isDead()) drop(lease);
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
      hasEnded = true;
      for (const lease of idle.splice(0)) drop(lease);
    },
    size: () => ({ open, idle: idle.length, waiting: waiting.length }),
  };
}

function queueUp(waiting: Waiter[], timeoutMs: number): Promise<Lease> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      waiting.splice(waiting.indexOf(waiter), 1);
      reject(new BusyError("no free connection"));
    };
    const waiter: Waiter = { resolve, timer: setTimeout(giveUp, timeoutMs) };
    waiting.push(waiter);
  });
}
