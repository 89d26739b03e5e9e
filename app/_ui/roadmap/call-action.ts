import { unstable_rethrow } from "next/navigation";
import type { ActionState } from "@/lib/core/action-state";
import type { ServerAction } from "../toast-context";

/** Calls an action; when the server cannot be reached the answer is a refusal that keeps everything, not an error page. */
export async function callAction<Value>(
  action: ServerAction<Value>,
  previous: ActionState<Value>,
  form: FormData,
): Promise<ActionState<Value>> {
  try {
    return await action(previous, form);
  } catch (error) {
    unstable_rethrow(error);
    return {
      ...previous,
      status: "refused",
      message: "The server could not be reached, so nothing was saved. What you typed is kept: try again in a moment.",
      fieldErrors: {},
      changeId: null,
      conflict: null,
      link: null,
    };
  }
}
