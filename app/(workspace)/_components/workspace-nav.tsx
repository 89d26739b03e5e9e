"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

const places = [
  { href: "/dashboard", word: "Dashboard" },
  { href: "/roadmaps", word: "Roadmaps" },
  { href: "/settings", word: "Settings" },
] as const;

/** The rooms of the workspace, with the present one marked by a line and for screen readers. */
export function WorkspaceNav() {
  const path = usePathname();
  return (
    <nav aria-label="Workspace" className="order-last flex w-full gap-x-5 sm:order-none sm:w-auto">
      {places.map(({ href, word }) => {
        const isHere = path === href || path.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href as Route}
            aria-current={path === href ? "page" : isHere ? "true" : undefined}
            className="inline-flex min-h-11 items-center border-b-2 border-transparent text-sm font-medium hover:text-action aria-[current]:border-action aria-[current]:text-action"
          >
            {word}
          </Link>
        );
      })}
    </nav>
  );
}
