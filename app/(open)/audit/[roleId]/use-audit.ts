"use client";

import { type FormEvent, startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import type { AuditView } from "@/app/_ui/audit/audit-view";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { Answers } from "@/lib/audit/audit-skill";
import type { Level } from "@/lib/catalogue/types";
import { saveAnswersAction } from "./actions";

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
  const heading = useRef<HTMLHeadingElement>(null);
  const isSent = useRef(false);
  const answers = { ...view.saved, ...given };
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
  const sendUnsaved = useEffectEvent(() => {
    if (hasUnsaved(readForm()) && !isSent.current) send("stay");
  });
  const saveOnLeaving = useEffectEvent(() => {
    if (!hasUnsaved(given) || isSent.current) return;
    const data = new FormData();
    data.set("idempotencyKey", state.key);
    data.set("roleId", view.roleId);
    data.set("group", view.group.id);
    data.set("goTo", "stay");
    for (const [skill, level] of Object.entries(given)) data.set(`levels.${skill}`, String(level));
    void saveAnswersAction(state, data);
  });

  useEffect(() => {
    if (hasMovedOn) heading.current?.focus();
    hasMovedOn = false;
    const onHide = () => document.visibilityState === "hidden" && sendUnsaved();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      saveOnLeaving();
    };
  }, []);
  useEffect(() => {
    if (state.status !== "idle") isSent.current = false;
  }, [state]);

  return {
    state,
    isPending,
    answers,
    latest,
    form,
    heading,
    formAction,
    /** Saves before going where `goTo` says; false when there is nothing to save and the link may just be followed. */
    saveFirst: (goTo: string): boolean => {
      const isNeeded = hasUnsaved(readForm());
      if (isNeeded) send(goTo);
      return isNeeded;
    },
    choose: (skill: string, level: Level) => {
      setGiven({ ...readForm(), [skill]: level });
      setLatest(skill);
    },
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const { submitter } = event.nativeEvent as SubmitEvent;
      send(submitter instanceof HTMLButtonElement && submitter.name === "goTo" ? submitter.value : "next");
    },
  };
}
