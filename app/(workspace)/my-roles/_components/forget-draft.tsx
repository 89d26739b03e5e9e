"use client";

import { useEffect } from "react";
import { dropDraft } from "@/app/(workspace)/_components/note-draft";

/** Under which name this device keeps an advertisement that was pasted and not sent yet. */
export const newRoleDraft = "new-role";

/** Forgets the advertisement that this device kept: it became a role. */
export function ForgetDraft() {
  useEffect(() => dropDraft(newRoleDraft), []);
  return null;
}
