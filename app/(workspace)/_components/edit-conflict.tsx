import { useId } from "react";

/** What was saved elsewhere meanwhile, beside what is in the form below: both are there, and the person decides. */
export function EditConflict({ values }: { values: readonly (readonly [label: string, value: string])[] }) {
  const id = useId();
  const given = values.filter(([, value]) => value !== "");
  return (
    <section aria-labelledby={id} className="grid gap-2 rounded-md border border-warn p-4 text-sm">
      <h4 id={id} className="font-semibold">
        Saved meanwhile, in another tab or on another device
      </h4>
      {given.length === 0 ? <p>Nothing is written there now.</p> : null}
      <dl className="grid max-h-60 gap-1 overflow-y-auto">
        {given.map(([label, value]) => (
          <div key={label}>
            <dt className="inline text-muted">{label}: </dt>
            <dd className="inline wrap-anywhere whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">Your own text is in the fields below. Saving it replaces this.</p>
    </section>
  );
}
