"use client";

import { createContext, type ReactNode, useActionState, useContext } from "react";
import { type ActionState, idleState } from "@/lib/core/action-state";
import { invariant } from "@/lib/core/invariant";
import type { StatusValue } from "@/lib/view/settle-status";
import type { ServerAction } from "../toast-context";
import { useIsHydrated } from "./use-is-hydrated";

type StatusState = ActionState<StatusValue>;
type Board = {
  action: ServerAction<StatusValue>;
  formAction: (form: FormData) => void;
  /** What the last plain post was answered, whichever row it was about. */
  posted: StatusState;
};

/** The id of the form that the rows' selects and buttons belong to until a script takes over. */
export const boardForm = "row-statuses";

const BoardContext = createContext<Board | null>(null);

/** What the rows of a list share to set their statuses: one form for plain posts, where each would be a form of many fields. */
export function StatusBoard({
  action,
  idempotencyKey,
  children,
}: {
  action: ServerAction<StatusValue>;
  idempotencyKey: string;
  children: ReactNode;
}) {
  const [posted, formAction] = useActionState<StatusState, FormData>(
    action as (state: Awaited<StatusState>, form: FormData) => Promise<StatusState>,
    idleState<StatusValue>(idempotencyKey) as Awaited<StatusState>,
  );
  return (
    <BoardContext value={{ action, formAction, posted }}>
      <form id={boardForm} action={formAction}>
        <input type="hidden" name="idempotencyKey" value={posted.key} />
      </form>
      <div data-scripted={useIsHydrated() ? "" : undefined}>{children}</div>
    </BoardContext>
  );
}

/** The board as one row sees it: an answer about another row is none. Only inside a StatusBoard. */
export function useBoard(milestoneId: string): Board {
  const board = useContext(BoardContext);
  invariant(board, "useBoard outside of a StatusBoard");
  const { posted } = board;
  // A key of its own, for two rows that are sent with the same key would count as one sent twice.
  return isAbout(posted, milestoneId) ? board : { ...board, posted: idleState(`${posted.key}-${milestoneId}`) };
}

function isAbout({ value, input }: StatusState, milestoneId: string): boolean {
  const { row, milestoneId: asked = row?.split(" ")[0] } = input;
  return (asked ?? value?.milestoneId) === milestoneId;
}
