import { hash, verify } from "@node-rs/argon2";
import { BusyError } from "@/db/errors";

// OWASP's Argon2id setting of 19 MiB, two passes, one lane. 2 is Argon2id: the package's const enum cannot be imported here.
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;
const queueLength = 20;

let running = 0;
const queue: (() => void)[] = [];
let decoy: Promise<string> | null = null;
let verifications = 0;

/** Hashes a password with Argon2id. Throws BusyError when too many hashes wait already. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, settings));
}

/**
 * Tells whether the password is the stored one. Does one Argon2 verification whether or not anything is stored, so that
 * an unknown address costs what a known one costs. Throws BusyError when too many hashes wait already.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash("a decoy that no account has", settings);
  const against = stored ?? (await decoy);
  const isRight = await inTurn(() => {
    verifications += 1;
    return verify(against, password);
  });
  return stored !== null && isRight;
}

/** How many verifications this process has done; a test compares the two paths of sign-in by it. */
export function verificationCount(): number {
  return verifications;
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) {
    if (queue.length >= queueLength) throw new BusyError("too many password checks at once");
    await new Promise<void>((resolve) => queue.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}
