"use client";

import { useSyncExternalStore } from "react";

type Theme = "system" | "light" | "dark";

const watchers = new Set<() => void>();
const watch = (onChange: () => void) => {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
};
const assumeSystem = (): Theme => "system";

function readTheme(): Theme {
  const kept = document.documentElement.dataset["theme"];
  return kept === "light" || kept === "dark" ? kept : "system";
}

function keepTheme(next: Theme) {
  if (next === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = next;
  for (const onChange of watchers) onChange();
  if (next === "system") localStorage.removeItem("waymark-theme");
  else localStorage.setItem("waymark-theme", next);
}

/** Lets a person keep the light or the dark theme on this device; the system decides otherwise. */
export function ThemeChoice() {
  const theme = useSyncExternalStore(watch, readTheme, assumeSystem);
  return (
    <label className="inline-flex items-center gap-2">
      Theme
      <select
        value={theme}
        onChange={(event) => keepTheme(event.target.value as Theme)}
        className="min-h-11 rounded-md border border-edge bg-raised px-2 text-ink"
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
