"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Stands where the address names a step that the plan has no more: back to the list, the focus on what the page is called. */
export function GoneStep({ listHref }: { listHref: string }) {
  const router = useRouter();
  useEffect(() => {
    const heading = document.querySelector("h1");
    if (heading && document.activeElement === document.body) {
      heading.tabIndex = -1;
      heading.focus();
    }
    router.replace(listHref as Route, { scroll: false });
  }, [router, listHref]);
  return null;
}
