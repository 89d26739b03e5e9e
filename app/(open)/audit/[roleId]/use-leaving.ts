"use client";

import { useEffect, useEffectEvent } from "react";

/** Calls `onHide` whenever the tab goes out of sight, and `onLeave` once, when the screen is taken off the page. */
export function useLeaving(onHide: () => void, onLeave: () => void) {
  const hide = useEffectEvent(onHide);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const look = () => document.visibilityState === "hidden" && hide();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      leave();
    };
  }, []);
}
