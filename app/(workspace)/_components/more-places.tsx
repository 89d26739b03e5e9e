"use client";

import { type ReactNode, useEffect, useRef } from "react";

type MorePlacesProps = {
  isHere: boolean;
  /** The present place is in the list only where the screen is narrow. */
  isHereIfNarrow: boolean;
  children: ReactNode;
};

/** A folded list of links. It opens without scripts; with them Escape and leaving it close it. */
export function MorePlaces({ isHere, isHereIfNarrow, children }: MorePlacesProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const element = details.current;
    if (!element) return;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !element.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    const closeBehind = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) element.open = false;
    };
    element.addEventListener("keydown", closeByKey);
    element.addEventListener("focusout", closeBehind);
    return () => {
      element.removeEventListener("keydown", closeByKey);
      element.removeEventListener("focusout", closeBehind);
    };
  }, []);

  return (
    <details ref={details} className="group">
      <summary
        data-here={isHere || undefined}
        data-near={isHereIfNarrow || undefined}
        className="flex min-h-11 list-none items-center gap-1.5 border-b-2 border-transparent text-sm font-medium hover:text-action data-here:border-action data-here:text-action max-xl:data-near:border-action max-xl:data-near:text-action [&::-webkit-details-marker]:hidden"
      >
        More
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="group-open:rotate-180">
          <path d="M1.5 4l4.5 4.5l4.5-4.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <div className="absolute top-full right-0 z-30 mt-1 min-w-44 rounded-md border border-line bg-raised py-1 shadow-soft">
        {children}
      </div>
    </details>
  );
}
