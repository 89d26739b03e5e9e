"use client";

import { useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/app/(workspace)/_components/note-draft";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";

export type NoteState = { note: string; version: number };

/**
 * The text in a note's field: what is saved, or the draft that an earlier visit left on this device. It follows a newer
 * saved note as long as nothing was typed over the one before.
 */
export function useNoteText(milestoneId: string, saved: NoteState, first: string) {
  const isHydrated = useIsHydrated();
  const [text, setText] = useState(first);
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState<"not-looked" | "none" | "brought-back">("not-looked");

  if (isHydrated && draft === "not-looked") {
    const kept = readDraft(milestoneId);
    const isNews = kept !== null && kept !== saved.note;
    setDraft(isNews ? "brought-back" : "none");
    if (isNews) setText(kept);
  }
  if (saved.version > base.version) {
    setBase(saved);
    if (text === base.note) setText(saved.note);
  }

  const type = (next: string) => {
    setText(next);
    keepDraft(milestoneId, next);
  };
  const settle = () => {
    setDraft("none");
    dropDraft(milestoneId);
  };
  const take = (next: string) => {
    setText(next);
    settle();
  };
  return { text, hasDraft: draft === "brought-back", type, take, settle };
}
