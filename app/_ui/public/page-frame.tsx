import type { ReactNode } from "react";

/** The frame of a public page: where it belongs, its one h1, what it is about, and its parts below. */
export function PageFrame({
  eyebrow,
  title,
  lead,
  actions,
  children,
}: {
  eyebrow?: ReactNode;
  title: string;
  lead: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
      <header>
        {eyebrow ? <div className="mb-3 text-sm text-muted">{eyebrow}</div> : null}
        <h1 className="text-xl sm:text-2xl">{title}</h1>
        <div className="prose-width mt-4 text-base text-muted sm:text-lg">{lead}</div>
        {actions ? <div className="mt-6 flex flex-wrap gap-3">{actions}</div> : null}
      </header>
      {children}
    </main>
  );
}
