"use client";

import { type ReactNode, useRef, useState } from "react";
import { type ServerAction, ToastContext } from "./toast-context";
import { ToastUndo } from "./toast-undo";

type Toast = { message: string; changeId: number | null };

/** Holds the one message at the foot of the workspace: what happened last, with its undo, until the next or dismissal. */
export function ToastProvider({ undoAction, children }: { undoAction: ServerAction; children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const region = useRef<HTMLOutputElement>(null);

  function show(message: string, changeId: number | null) {
    const active = document.activeElement;
    if (!region.current?.contains(active)) cameFrom.current = active;
    else returnFocus();
    setToast({ message, changeId });
  }
  function returnFocus() {
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  }
  function dismiss() {
    returnFocus();
    setToast(null);
  }

  return (
    <ToastContext value={{ show, undoAction }}>
      {children}
      <output
        ref={region}
        className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-3 sm:p-5 print:hidden"
      >
        {toast ? (
          <span className="pointer-events-auto flex w-full max-w-xl flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-ink py-1.5 pr-2 pl-4 text-sm text-surface shadow-soft">
            <span className="min-w-0 flex-1 basis-48 py-1.5">{toast.message}</span>
            <span className="ml-auto flex items-center gap-1">
              {toast.changeId === null ? null : <ToastUndo key={toast.changeId} changeId={toast.changeId} isInverted />}
              <button
                type="button"
                onClick={dismiss}
                className="inline-flex min-h-11 items-center rounded-md px-3 font-semibold underline-offset-4 outline-surface hover:underline"
              >
                Dismiss
              </button>
            </span>
          </span>
        ) : null}
      </output>
    </ToastContext>
  );
}
