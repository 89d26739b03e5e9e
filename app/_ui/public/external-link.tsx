import type { ReactNode } from "react";

/** A link to another site in the same tab; tells that site nothing of where the reader came from. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
