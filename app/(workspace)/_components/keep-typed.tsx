"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { dropDraft, keepDraft, readDraft } from "./note-draft";
import { type Fields, parseFields } from "./parse-fields";
import { isKept, nameField, readFields, readRendered, writeFields } from "./typed-fields";

type State = ActionState<unknown>;
// The answers that let a draft go: a form made anew after one must not drop what was typed since.
const settled = new WeakSet<State>();

/**
 * Keeps what is typed into the form around it on this device until its action took it, and brings it back after a reload.
 * `onWrite` is called when it wrote into the form, for a form that follows its fields.
 */
export function KeepTyped({ draftId, state, onWrite }: { draftId: string; state: State; onWrite?: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const rendered = useRef<Fields>({});
  const [broughtBackIn, setBroughtBackIn] = useState<State | null>(null);
  const controls = () => Array.from(place.current?.closest("form")?.elements ?? []).filter(isKept);
  const keep = useEffectEvent((target: EventTarget | null) => {
    if (!target || !isKept(target)) return;
    const name = nameField(target);
    const typed = readFields(controls())[name];
    if (typed !== undefined) keepDraft(draftId, JSON.stringify({ ...parseFields(readDraft(draftId)), [name]: typed }));
  });
  const bringBack = useEffectEvent(() => {
    const all = controls();
    const kept = parseFields(readDraft(draftId));
    if (all.length === 0) return;
    const [first, live] = [readRendered(all), readFields(all)];
    rendered.current = first;
    const news = Object.keys(kept).filter((name) => name in first && kept[name] !== first[name]);
    // A form nobody sent yet shows what is saved: a draft that says the same has been saved.
    if (news.length === 0 && state.status === "idle") dropDraft(draftId);
    if (news.length === 0) return;
    // A browser, or a hand that was faster than this script, may have filled a field already: that stays.
    const free = pick(kept, (name) => news.includes(name) && live[name] === first[name]);
    writeFields(all, free);
    for (const control of all) if (news.includes(nameField(control))) unfold(control);
    setBroughtBackIn(state);
    onWrite?.();
  });
  useDropWhenDone(draftId, state);
  useEffect(() => {
    // Once this render is over: the notice is a render of its own.
    queueMicrotask(bringBack);
    const form = place.current?.closest("form");
    const hear = ({ target }: Event) => keep(target);
    form?.addEventListener("input", hear);
    return () => form?.removeEventListener("input", hear);
  }, [draftId]);
  const discard = () => {
    writeFields(controls(), rendered.current);
    dropDraft(draftId);
    setBroughtBackIn(null);
    onWrite?.();
  };
  return (
    <div ref={place} className="empty:hidden">
      {broughtBackIn === state ? <BroughtBack onDiscard={discard} /> : null}
    </div>
  );
}

function useDropWhenDone(draftId: string, state: State): void {
  useEffect(() => {
    if (state.status !== "done" || settled.has(state)) return;
    settled.add(state);
    dropDraft(draftId);
  }, [draftId, state]);
}

function BroughtBack({ onDiscard }: { onDiscard: () => void }) {
  return (
    <output className="text-sm text-warn">
      What you had typed and not saved was brought back.{" "}
      <button type="button" className="min-h-6 underline underline-offset-4" onClick={onDiscard}>
        Discard
      </button>
    </output>
  );
}

function pick(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

function unfold(element: Element | null): void {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}
