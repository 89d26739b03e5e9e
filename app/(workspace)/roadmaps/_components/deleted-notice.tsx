"use client";

import { useEffect, useRef } from "react";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { useToast } from "@/app/_ui/toast-context";
import { ToastUndo } from "@/app/_ui/toast-undo";

/** Offers to bring a deleted roadmap back: in the toast, or on the page where there is no script. */
export function DeletedNotice({ changeId }: { changeId: number }) {
  const isHydrated = useIsHydrated();
  const { show } = useToast();
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (told.current === changeId) return;
    told.current = changeId;
    show(text, changeId);
  });
  if (isHydrated) return null;
  return (
    <output className="flex flex-wrap items-center gap-x-3 text-sm">
      <span>{text}</span>
      <ToastUndo changeId={changeId} />
    </output>
  );
}

const text = "Roadmap deleted. It can be brought back for 30 days.";
