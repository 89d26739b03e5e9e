"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { useToast } from "@/app/_ui/toast-context";
import { ToastUndo } from "@/app/_ui/toast-undo";

/**
 * Says what was done on the page that somebody was led here from, and offers to take it back: in the toast, or on the page where
 * there is no script. The address says it once; a focus that went with the former page comes to the heading.
 */
export function ArrivalNotice({ text, changeId }: { text: string; changeId: number }) {
  const isHydrated = useIsHydrated();
  const path = usePathname();
  const { show } = useToast();
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (told.current === changeId) return;
    told.current = changeId;
    focusHeading();
    show(text, changeId);
    history.replaceState(null, "", path);
  });
  if (isHydrated) return null;
  return (
    <output className="flex flex-wrap items-center gap-x-3 text-sm">
      <span>{text}</span>
      <ToastUndo changeId={changeId} />
    </output>
  );
}

function focusHeading(): void {
  const heading = document.querySelector("h1");
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus();
}
