import { describeFault } from "./describe-fault.mjs";

/** Says what went wrong (one sentence where one fits, otherwise the stack) and ends this process with code 1. */
export function endPlainly(error) {
  console.error(describeFault(error) ?? error);
  process.exit(1);
}
