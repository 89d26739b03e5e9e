import type { ReactNode } from "react";

/** A part of a public page: its heading in the margin on wide screens, above the text on narrow ones. */
export function PageSection({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-14 grid gap-x-10 gap-y-5 border-t border-line pt-6 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="lg:sticky lg:top-6 lg:self-start">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        {intro ? <div className="prose-width mt-2 text-sm text-muted">{intro}</div> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
