"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";

/** The heading of an opened milestone: takes the focus when somebody came here from the list, not on a fresh page. */
export function FocusHeading({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A link that went with its page leaves the focus on nothing.
  const [isFresh] = useState(!useIsHydrated());
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement instanceof HTMLAnchorElement || (!isFresh && activeElement === body)) heading.current?.focus();
  }, [isFresh]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="scroll-mt-6 text-lg outline-offset-4 sm:text-xl">
      {children}
    </h2>
  );
}
