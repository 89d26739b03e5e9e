import type { ReactNode } from "react";

/** A heading in the margin with what belongs to it; above it on a phone. On paper no grid: a browser breaks those across pages badly. */
export function PrintRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)] print:flow-root print:pl-32">
      <dt className="font-semibold print:float-left print:-ml-32 print:w-30">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
