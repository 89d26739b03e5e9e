/** What a form knows after its action answered; the first state is made by `idleState`. */
export type ActionState<Value = unknown> = {
  status: "idle" | "done" | "refused" | "signed-out";
  /** The idempotency key the next submit must carry; it changes only after an answer that was kept. */
  key: string;
  message: string | null;
  fieldErrors: Record<string, string[]>;
  /** What was typed, without secrets, so that nothing is lost. */
  input: Record<string, string>;
  value: Value | null;
  /** The history entry that undo takes, when the change can be undone. */
  changeId: number | null;
  /** What the row holds now, when somebody changed it meanwhile. */
  conflict: Record<string, unknown> | null;
  /** Where a refusal can be settled, with the words of the link there. */
  link?: { href: string; label: string } | null;
};

/** The state of a form nobody has sent yet; `key` is made on the server and rendered with the form. */
export function idleState<Value>(key: string): ActionState<Value> {
  return {
    status: "idle",
    key,
    message: null,
    fieldErrors: {},
    input: {},
    value: null,
    changeId: null,
    conflict: null,
  };
}
