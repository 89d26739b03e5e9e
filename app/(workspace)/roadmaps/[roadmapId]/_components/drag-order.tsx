"use client";

import "./drag-order.css";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { moveMilestoneAction } from "../edit/actions";
import { type DragPlace, useDrag } from "./use-drag";

type Props = { roadmapId: string; places: readonly DragPlace[]; idempotencyKey: string; children: ReactNode };

/**
 * A list whose rows can be dragged to another place by the number before them; what the buttons of a step do, done with the
 * mouse. The plan's laws answer: it moves, with its undo, or it is said what forbids it.
 */
export function DragOrder({ roadmapId, places, idempotencyKey, children }: Props) {
  const { state, submit, isPending, form } = useChange(moveMilestoneAction, idempotencyKey);
  const moved = useRef<HTMLInputElement>(null);
  const target = useRef<HTMLInputElement>(null);
  const { list, line, handlers } = useDrag(places, (key, afterKey) => {
    if (!moved.current || !target.current) return;
    moved.current.value = key;
    target.current.value = afterKey;
    form.current?.requestSubmit();
  });
  const [read, setRead] = useState(state);
  const isRefused = (state.status === "refused" || state.status === "signed-out") && read !== state;
  return (
    <div
      ref={list}
      data-drags={useIsHydrated() ? "" : undefined}
      aria-busy={isPending}
      tabIndex={-1}
      className="relative outline-none aria-busy:opacity-60"
      {...handlers}
    >
      {children}
      {line === null ? null : <div aria-hidden="true" style={{ top: line }} className="drop-line" />}
      <form ref={form} onSubmit={submit} className={isRefused ? "sticky bottom-0 z-10 bg-surface pt-3" : ""}>
        {isRefused ? (
          <>
            <FormMessage state={state} />
            <Button look="quiet" onClick={() => setRead(state)}>
              Dismiss
            </Button>
          </>
        ) : null}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <input type="hidden" name="to" value="after" />
        <input ref={moved} type="hidden" name="key" />
        <input ref={target} type="hidden" name="afterKey" />
      </form>
    </div>
  );
}
