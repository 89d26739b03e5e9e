import "server-only";
import { randomUUID } from "node:crypto";
import pino from "pino";

export const log = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.password", "*.newPassword", "*.currentPassword", "*.token", "*.cookie"],
});

/** Logs what went wrong under a reference that may be shown to the person; the cause itself never is. */
export function logFault(error: unknown, where: string): string {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, where, reference }, "fault");
  return reference;
}
