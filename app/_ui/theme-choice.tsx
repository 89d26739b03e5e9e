"use client";

import { useEffect, useState } from "react";

type Theme = "system" | "light" | "dark";

/** Lets a person keep the light or the dark theme on this device; the system decides otherwise. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const kept = document.documentElement.dataset["theme"];
    if (kept === "light" || kept === "dark") setTheme(kept);
  }, []);
  function choose(next: Theme) {
    setTheme(next);
    if (next === "system") {
      delete document.documentElement.dataset["theme"];
      localStorage.removeItem("waymark-theme");
      return;
    }
    document.documentElement.dataset["theme"] = next;
    localStorage.setItem("waymark-theme", next);
  }
  return (
    <label className="inline-flex items-center gap-2">
      Theme
      <select
        value={theme}
        onChange={(event) => choose(event.target.value as Theme)}
        className="min-h-11 rounded-md border border-edge bg-raised px-2 text-ink"
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
