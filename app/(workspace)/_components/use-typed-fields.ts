"use client";

import { useState } from "react";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { dropDraft, keepDraft, readDraft } from "./note-draft";
import { type Fields, parseFields } from "./parse-fields";

/**
 * What was typed over a saved form, by field name: kept on this device until it is saved, so that an error, an ended
 * session or a closed tab loses nothing. A field that was not touched goes on showing what is saved.
 */
export function useTypedFields(draftId: string) {
  const isHydrated = useIsHydrated();
  const [typed, setTyped] = useState<Fields>({});
  const [draft, setDraft] = useState<"not-looked" | "none" | "brought-back">("not-looked");

  if (isHydrated && draft === "not-looked") {
    const kept = parseFields(readDraft(draftId));
    const isNews = Object.keys(kept).length > 0;
    setDraft(isNews ? "brought-back" : "none");
    if (isNews) setTyped(kept);
  }

  const type = (name: string, value: string) => {
    const next = { ...typed, [name]: value };
    setTyped(next);
    keepDraft(draftId, JSON.stringify(next));
  };
  const settle = () => {
    setTyped({});
    setDraft("none");
    dropDraft(draftId);
  };
  return { typed, hasDraft: draft === "brought-back", type, settle };
}
