import { createHash, randomBytes } from "node:crypto";

/** A new secret for a visitor's cookie: 256 random bits. */
export function makeGuestToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored instead of the secret, so that a copy of the table opens no draft. */
export function hashGuestToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
