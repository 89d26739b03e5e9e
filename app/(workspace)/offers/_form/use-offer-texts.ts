"use client";

import { useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/app/(workspace)/_components/note-draft";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import type { Texts } from "@/lib/compensation/entry/entry";

/**
 * What stands in the form of an offer. The fields hold their own text; `generation` changes when they must begin again from
 * `start`: with the draft that an earlier visit left on this device, or with a newer saved offer over which nothing was typed.
 */
export function useOfferTexts(draftId: string, saved: Texts, version: number) {
  const isHydrated = useIsHydrated();
  const [form, setForm] = useState({ start: saved, generation: 0, version });
  const [live, setLive] = useState(saved);
  const [isDirty, setIsDirty] = useState(false);
  const [draft, setDraft] = useState<"not-looked" | "none" | "brought-back">("not-looked");

  const restart = (start: Texts) => {
    setForm({ start, generation: form.generation + 1, version });
    setLive(start);
  };
  if (isHydrated && draft === "not-looked") {
    const kept = parseTexts(readDraft(draftId));
    const isNews = kept !== null && !isSame(kept, saved);
    setDraft(isNews ? "brought-back" : "none");
    if (isNews) {
      restart(kept);
      setIsDirty(true);
    }
  } else if (version !== form.version) {
    if (isDirty) setForm({ ...form, version });
    else restart(saved);
  }

  const type = (texts: Texts) => {
    setLive(texts);
    setIsDirty(true);
    keepDraft(draftId, JSON.stringify(texts));
  };
  const settle = () => {
    setIsDirty(false);
    setDraft("none");
    dropDraft(draftId);
  };
  const drop = () => {
    settle();
    restart(saved);
  };
  return { ...form, live, isDirty, hasDraft: draft === "brought-back", type, settle, drop };
}

function parseTexts(text: string | null): Texts | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Texts;
  } catch {
    // Not what this form wrote: as good as no draft.
    return null;
  }
}

function isSame(a: Texts, b: Texts): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? "") === (b[name] ?? ""));
}
