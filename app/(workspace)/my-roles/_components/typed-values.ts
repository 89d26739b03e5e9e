import type { ActionState } from "@/lib/core/action-state";

/** What a form's fields start with: what is kept, or, after a refusal, what was typed. */
export type TypedValues = {
  text: (name: string, kept: string) => string;
  ticked: (name: string, kept: boolean) => boolean;
  errors: (name: string) => string[] | undefined;
};

/** Reads the fields of a state; a box without a tick is not sent, so after a refusal an absent one was not ticked. */
export function readTyped({ status, input, fieldErrors }: ActionState<unknown>): TypedValues {
  const isRefused = status === "refused" || status === "signed-out";
  return {
    text: (name, kept) => (isRefused ? (input[name] ?? kept) : kept),
    ticked: (name, kept) => (isRefused ? input[name] !== undefined : kept),
    errors: (name) => fieldErrors[name],
  };
}
