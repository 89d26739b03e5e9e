"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/app/_ui/primitives/button";

const keys = [
  ["/", "Search this page, where it has a search"],
  ["n", "Open the next step, on the dashboard and in a roadmap’s list"],
  ["u", "Go to Undo, while a message offers it"],
  ["?", "Show these keys"],
  ["Escape", "Close the open step, when you are in it"],
] as const;

/** Single keys as shortcuts, while no field has the focus; the switch in the settings decides whether this is here at all. */
export function Shortcuts() {
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isMeant(event) || dialog.current?.open) return;
      if (event.key === "?") {
        flushSync(() => setIsOpen(true));
        dialog.current?.showModal();
      } else if (!act(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys"
      onClose={() => setIsOpen(false)}
      className="m-auto w-full max-w-md rounded-md border border-line bg-raised p-6 text-ink shadow-soft"
    >
      {isOpen ? (
        <div className="grid gap-5">
          <h2 id="keys" className="text-lg">
            Keys that work here
          </h2>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-3 text-sm">
            {keys.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded-md border border-edge px-2 py-0.5 font-semibold">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="text-sm text-muted">They rest while you type. Settings can switch them off.</p>
          <Button onClick={() => dialog.current?.close()} className="justify-self-start">
            Close
          </Button>
        </div>
      ) : null}
    </dialog>
  );
}

const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** A press of one key by somebody who is not typing. */
function isMeant({ target, defaultPrevented, isComposing, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || repeat || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.closest(fields));
}

/** Does what a key is for; false when this page has nothing for it. */
function act(key: string): boolean {
  if (key === "/") return focusSearch();
  if (key === "n") return follow("[data-next-step]");
  if (key === "u") return focusOn(document.querySelector<HTMLElement>("[data-toast-undo]"));
  const isInPanel = document.activeElement?.closest("[data-step-panel]");
  return key === "Escape" && isInPanel ? follow("[data-step-panel] [data-way-back]") : false;
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>("main input[type=search]");
  const fold = search?.closest("details");
  if (fold && !search?.checkVisibility()) fold.open = true;
  search?.select();
  return focusOn(search);
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null && document.activeElement === element;
}

/** The focus goes with it, so that whatever opens knows that somebody came by a link. */
function follow(selector: string): boolean {
  const link = document.querySelector<HTMLElement>(selector);
  link?.focus();
  link?.click();
  return link !== null;
}
