/** A command cannot go on, for a reason the operator can mend: the message is one sentence, printed without a stack. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
}
