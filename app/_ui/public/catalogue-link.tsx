import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { rolePath } from "@/lib/catalogue/custom-role-id";

const folders = { skill: "skills", certification: "certifications" };

/** A link to a page of the catalogue, or of a role of one's own; pages with hundreds of them would otherwise fetch hundreds ahead. */
export function CatalogueLink({
  kind,
  id,
  children,
  className,
}: {
  kind: "role" | keyof typeof folders;
  id: string;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <Link
      href={(kind === "role" ? rolePath(id) : `/${folders[kind]}/${id}`) as Route}
      prefetch={false}
      {...(className ? { className } : {})}
    >
      {children}
    </Link>
  );
}
