"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and until React took the page over, true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
