"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { MorePlaces } from "./more-places";

const places = [
  { href: "/dashboard", word: "Dashboard", isMain: true },
  { href: "/roadmaps", word: "Roadmaps", isMain: true },
  { href: "/check-in", word: "Check-in", isMain: true },
  { href: "/compare", word: "Compare", isMain: false },
  { href: "/my-skills", word: "My skills", isMain: false },
  { href: "/my-evidence", word: "My evidence", isMain: false },
  { href: "/my-notes", word: "My notes", isMain: false },
  { href: "/settings", word: "Settings", isMain: false },
] as const;

/** The rooms of the workspace, the present one marked by a line and for screen readers; narrow screens fold the lesser ones. */
export function WorkspaceNav() {
  const path = usePathname();
  const isAt = (href: string) => path === href || path.startsWith(`${href}/`);
  const current = (href: string) => (path === href ? "page" : isAt(href) ? "true" : undefined);
  const others = places.filter(({ isMain }) => !isMain);
  return (
    <nav
      aria-label="Workspace"
      className="relative order-last flex w-full flex-wrap gap-x-3.5 sm:order-none sm:w-auto sm:gap-x-5"
    >
      {places.map(({ href, word, isMain }) => (
        <Link
          key={href}
          href={href as Route}
          aria-current={current(href)}
          className={`min-h-11 items-center border-b-2 border-transparent text-sm font-medium hover:text-action aria-[current]:border-action aria-[current]:text-action ${isMain ? "inline-flex" : "hidden xl:inline-flex"}`}
        >
          {word}
        </Link>
      ))}
      <MorePlaces key={path} isHere={others.some(({ href }) => isAt(href))}>
        {others.map(({ href, word }) => (
          <Link
            key={href}
            href={href as Route}
            aria-current={current(href)}
            className="flex min-h-11 items-center px-4 text-sm font-medium hover:text-action aria-[current]:text-action aria-[current]:underline aria-[current]:underline-offset-4"
          >
            {word}
          </Link>
        ))}
      </MorePlaces>
    </nav>
  );
}
