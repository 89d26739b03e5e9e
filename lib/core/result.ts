/** The answer of a rule that may refuse: either a value, or a failure that names its reason and carries its numbers. */
export type Result<Value, Failure extends { reason: string } = { reason: string }> =
  | { ok: true; value: Value }
  | { ok: false; failure: Failure };

/** Wraps a value as an accepted answer. */
export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps a failure as a refused answer. */
export function refuse<Failure extends { reason: string }>(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
