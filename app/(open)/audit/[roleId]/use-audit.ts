"use client";

import { type FormEvent, startTransition, useEffect, useRef, useState } from "react";
import type { AuditView } from "@/app/_ui/audit/audit-view";
import { dropDraft } from "@/app/(workspace)/_components/note-draft";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { Answers } from "@/lib/audit/audit-skill";
import type { Level } from "@/lib/catalogue/types";
import { saveAnswersAction } from "./actions";
import { useLeaving } from "./use-leaving";

// Set when a screen was sent, so that the screen that follows takes the focus over from the button that is gone.
let hasMovedOn = false;

const readLevels = (entries: Iterable<[string, unknown]>): Answers =>
  Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      name.startsWith("levels.") ? [[name.slice("levels.".length), Number(value) as Level]] : [],
    ),
  );

/** The answers of one audit screen: live while they are picked, sent on every way out, kept when sending fails. */
export function useAudit(view: AuditView, idempotencyKey: string) {
  const { state, formAction, isPending, form } = useFormAction(saveAnswersAction, idempotencyKey);
  const [given, setGiven] = useState<Answers>(() => readLevels(Object.entries(state.input)));
  const [latest, setLatest] = useState<string | null>(null);
  const isSent = useRef(false);
  // Reads the form itself: an answer may have been picked before this script ran.
  const readForm = () => (form.current ? readLevels(new FormData(form.current)) : given);
  const hasUnsaved = (levels: Answers) => Object.entries(levels).some(([id, level]) => level !== view.saved[id]);

  const send = (goTo: string) => {
    if (isPending || !form.current) return;
    const data = new FormData(form.current);
    data.set("goTo", goTo);
    hasMovedOn = goTo !== "stay";
    isSent.current = true;
    startTransition(() => formAction(data));
  };
  const sendUnsaved = () => {
    if (hasUnsaved(readForm()) && !isSent.current) send("stay");
  };
  const draftId = `audit:${view.roleId}:${view.group.id}`;
  const saveOnLeaving = () => {
    // An answer that leads to another screen never reaches this one.
    if (isSent.current) dropDraft(draftId);
    else if (hasUnsaved(given)) void saveBehind(state, writeForm(view, state.key, given), draftId);
  };

  const heading = useFocusAfterMove();
  useLeaving(sendUnsaved, saveOnLeaving);
  useEffect(() => {
    if (state.status !== "idle") isSent.current = false;
  }, [state]);

  /** Saves before going where `goTo` says; false when there is nothing to save and the link may just be followed. */
  const saveFirst = (goTo: string): boolean => {
    // What is on its way already need not be sent again: the link is followed at once.
    const isNeeded = !isPending && hasUnsaved(readForm());
    if (isNeeded) send(goTo);
    return isNeeded;
  };
  const choose = (skill: string, level: Level) => {
    setGiven({ ...readForm(), [skill]: level });
    setLatest(skill);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => send(takeSubmit(event));
  const keeping = { draftId, state, onWrite: () => setGiven(readForm()) };
  const answers = { ...view.saved, ...given };
  return { state, isPending, answers, latest, form, heading, keeping, formAction, saveFirst, choose, onSubmit };
}

/** Saves for a screen that is gone, and lets its draft go once that is done. */
async function saveBehind(...[state, data, draftId]: [...Parameters<typeof saveAnswersAction>, string]): Promise<void> {
  if ((await saveAnswersAction(state, data)).status === "done") dropDraft(draftId);
}

/** A ref for the screen's heading, which takes the focus when the person came here from another screen. */
function useFocusAfterMove() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMovedOn) heading.current?.focus();
    hasMovedOn = false;
  }, []);
  return heading;
}

/** The answers as the form itself would send them, for a screen whose form is gone. */
function writeForm(view: AuditView, key: string, given: Answers): FormData {
  const data = new FormData();
  data.set("idempotencyKey", key);
  data.set("roleId", view.roleId);
  data.set("group", view.group.id);
  data.set("goTo", "stay");
  for (const [skill, level] of Object.entries(given)) {
    data.set(`levels.${skill}`, String(level));
    if (view.saved[skill] !== undefined) data.set(`shown.${skill}`, String(view.saved[skill]));
  }
  return data;
}

/** Stops the browser's own post, and says where the pressed button leads. */
function takeSubmit(event: FormEvent<HTMLFormElement>): string {
  event.preventDefault();
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.name === "goTo" ? submitter.value : "next";
}
