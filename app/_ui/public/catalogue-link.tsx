import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

const folders = { role: "roles", skill: "skills", certification: "certifications" };

/** A link to a page of the catalogue; pages with hundreds of them would otherwise fetch hundreds ahead. */
export function CatalogueLink({
  kind,
  id,
  children,
  className,
}: {
  kind: keyof typeof folders;
  id: string;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <Link href={`/${folders[kind]}/${id}` as Route} prefetch={false} {...(className ? { className } : {})}>
      {children}
    </Link>
  );
}
