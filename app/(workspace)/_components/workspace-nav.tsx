"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { IntentLink } from "@/app/_ui/intent-link";
import { MorePlaces } from "./more-places";

const places = [
  { href: "/dashboard", word: "Dashboard", shows: "always" },
  { href: "/roadmaps", word: "Roadmaps", shows: "always" },
  { href: "/check-in", word: "Check-in", shows: "always" },
  { href: "/compare", word: "Compare", shows: "wide" },
  { href: "/offers", word: "Offers", shows: "wide" },
  { href: "/applications", word: "Applications", shows: "wide" },
  { href: "/my-roles", word: "My roles", shows: "folded" },
  { href: "/my-skills", word: "My skills", shows: "folded" },
  { href: "/my-evidence", word: "My evidence", shows: "folded" },
  { href: "/my-notes", word: "My notes", shows: "folded" },
  { href: "/settings", word: "Settings", shows: "folded" },
] as const;

/** The rooms of the workspace, the present one marked by a line and for screen readers; the lesser ones are folded. */
export function WorkspaceNav() {
  const path = usePathname();
  const isAt = (href: string) => path === href || path.startsWith(`${href}/`);
  const current = (href: string) => (path === href ? "page" : isAt(href) ? "true" : undefined);
  const isIn = (shows: (typeof places)[number]["shows"]) =>
    places.some((place) => place.shows === shows && isAt(place.href));
  return (
    <nav
      aria-label="Workspace"
      className="relative order-last flex w-full flex-wrap gap-x-3.5 sm:order-none sm:w-auto sm:gap-x-5"
    >
      {places
        .filter(({ shows }) => shows !== "folded")
        .map(({ href, word, shows }) => (
          <IntentLink
            key={href}
            href={href as Route}
            aria-current={current(href)}
            className={`min-h-11 items-center border-b-2 border-transparent text-sm font-medium hover:text-action aria-[current]:border-action aria-[current]:text-action ${shows === "always" ? "inline-flex" : "hidden xl:inline-flex"}`}
          >
            {word}
          </IntentLink>
        ))}
      <MorePlaces key={path} isHere={isIn("folded")} isHereIfNarrow={isIn("wide")}>
        {places
          .filter(({ shows }) => shows !== "always")
          .map(({ href, word, shows }) => (
            <IntentLink
              key={href}
              href={href as Route}
              aria-current={current(href)}
              className={`flex min-h-11 items-center px-4 text-sm font-medium hover:text-action aria-[current]:text-action aria-[current]:underline aria-[current]:underline-offset-4 ${shows === "wide" ? "xl:hidden" : ""}`}
            >
              {word}
            </IntentLink>
          ))}
      </MorePlaces>
    </nav>
  );
}
