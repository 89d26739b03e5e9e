"use client";

import { useState } from "react";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { createEntry, type FieldErrors, type Texts } from "@/lib/compensation/entry/entry";
import type { FieldSpec, GroupSpec, PartSpec } from "./field-spec";
import { OfferField } from "./offer-field";

/** What every part is given: the texts it begins with, those that stand there now, what was refused, and the currency. */
export type SharedByParts = { start: Texts; live: Texts; errors: FieldErrors; currency: string };

/** A part of the offer: folded as long as nothing was typed into it, opened where a field was refused. */
export function OfferPart({ part, isFirst, ...shared }: SharedByParts & { part: PartSpec; isFirst: boolean }) {
  const isUsed = (texts: Texts) => part.groups.some((group) => isTyped(group, texts));
  const hasErrors = part.groups.some((group) => isRefused(group, shared.errors));
  const [isOpen, setIsOpen] = useState(isFirst || isUsed(shared.start));
  return (
    <details
      open={isOpen || hasErrors}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="group/part border-b border-line"
    >
      <summary className="flex min-h-12 items-baseline gap-3 py-3 marker:content-none [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="w-3 text-muted group-open/part:rotate-90">
          ›
        </span>
        <h2 className="text-base">{part.title}</h2>
        <span className="ml-auto text-sm text-muted">
          {hasErrors ? (
            <span className="text-danger">to check</span>
          ) : isUsed(shared.live) ? (
            "in this offer"
          ) : (
            "not in it"
          )}
        </span>
      </summary>
      <fieldset id={`part-${part.id}`} className="grid scroll-mt-16 gap-5 pt-1 pb-7 sm:pl-6">
        <legend className="sr-only">{part.title}</legend>
        <p className="prose-width text-sm text-muted">{part.about}</p>
        {part.groups.map((group) => (
          <Group key={group.id} group={group} {...shared} />
        ))}
      </fieldset>
    </details>
  );
}

function Group({ group, ...shared }: SharedByParts & { group: GroupSpec }) {
  const hasErrors = isRefused(group, shared.errors);
  const [isOpen, setIsOpen] = useState(!group.isFolded || isTyped(group, shared.start));
  const isHydrated = useIsHydrated();
  const isTooSoon = isHydrated && group.after !== undefined && !createEntry(shared.live).isTyped(group.after);
  const fields = (
    <div className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      {group.fields.map((field) => (
        <Asked key={field.name} field={field} group={group} {...shared} />
      ))}
    </div>
  );
  if (!group.isFolded)
    return (
      <fieldset className="grid gap-3">
        <legend className={group.title ? "pb-2 text-sm font-semibold text-muted" : "sr-only"}>
          {group.title ?? "Terms"}
        </legend>
        {fields}
      </fieldset>
    );
  return (
    <details
      hidden={isTooSoon && !hasErrors && !isTyped(group, shared.live)}
      open={isOpen || hasErrors}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="min-h-8 content-center text-sm font-semibold text-action">{group.title}</summary>
      <fieldset className="pt-3">
        <legend className="sr-only">{group.title}</legend>
        {fields}
      </fieldset>
    </details>
  );
}

/** Without scripts every field shows; with them one that another choice rules out is kept, and hidden. */
function Asked({
  field,
  group,
  start,
  live,
  errors,
  currency,
}: SharedByParts & { field: FieldSpec; group: GroupSpec }) {
  const isHydrated = useIsHydrated();
  const { when } = field;
  const choice = when && group.fields.find(({ name }) => name === when.name);
  const chosen = when && (live[when.name] ?? choice?.options?.[0]?.[0] ?? "");
  const isHidden = isHydrated && when !== undefined && !when.is.includes(chosen ?? "");
  return (
    <div hidden={isHidden} className={field.kind === "lines" ? "sm:col-span-2" : ""}>
      <OfferField field={field} start={start} errors={errors[field.name]} currency={currency} />
    </div>
  );
}

function isTyped({ fields }: GroupSpec, texts: Texts): boolean {
  const entry = createEntry(texts);
  return [...new Set(fields.map(({ name }) => name.split(".")[0] ?? ""))].some((part) => entry.isTyped(part));
}

function isRefused({ fields }: GroupSpec, errors: FieldErrors): boolean {
  return fields.some(({ name }) => errors[name] !== undefined);
}
