"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

/** The heading of an opened milestone: takes the focus when somebody came here from the list, not on a fresh page. */
export function FocusHeading({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement instanceof HTMLAnchorElement) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="scroll-mt-6 text-lg outline-offset-4 sm:text-xl">
      {children}
    </h2>
  );
}
