"use client";

import { useEffect } from "react";
import { dropDraft, readDraft } from "@/app/(workspace)/_components/note-draft";

/** Forgets the draft of a new offer once an offer of that name is kept: adding it leads away before it could be dropped. */
export function ForgetNewDraft({ draftId, name }: { draftId: string; name: string }) {
  useEffect(() => {
    if (readDraft(draftId)?.includes(`"name":${JSON.stringify(name)}`)) dropDraft(draftId);
  }, [draftId, name]);
  return null;
}
