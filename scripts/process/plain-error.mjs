/** A fault that the person at the terminal can act on: its message is one sentence, printed without a stack. */
export class PlainError extends Error {
  name = "PlainError";
}
