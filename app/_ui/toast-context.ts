"use client";

import { createContext, useContext } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { invariant } from "@/lib/core/invariant";

export type ServerAction<Value = null> = (previous: ActionState<Value>, form: FormData) => Promise<ActionState<Value>>;

export type ToastApi = {
  /** Says what happened; with a change id it offers to take it back. Replaces what was said before. */
  show: (message: string, changeId: number | null) => void;
  undoAction: ServerAction;
};

export const ToastContext = createContext<ToastApi | null>(null);

/** The way to tell a person what happened; only inside a ToastProvider. */
export function useToast(): ToastApi {
  const api = useContext(ToastContext);
  invariant(api, "useToast outside of a ToastProvider");
  return api;
}
