"use client";

import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { Texts } from "@/lib/compensation/entry/entry";
import type { Assumptions } from "@/lib/compensation/valuation";
import { addOfferAction, editOfferAction } from "../actions";
import { AboutFields, type AboutChoices } from "./about-fields";
import { Contents } from "./contents";
import type { PartSpec } from "./field-spec";
import { listParts } from "./list-parts";
import { LiveWorth } from "./live-worth";
import { OfferConflict, type OfferMeanwhile } from "./offer-conflict";
import { OfferPart, type SharedByParts } from "./offer-part";
import { readTexts } from "./read-texts";
import { useOfferTexts } from "./use-offer-texts";

type Props = {
  /** Null for an offer that is not kept yet. */
  offerId: string | null;
  version: number;
  texts: Texts;
  choices: AboutChoices;
  assumptions: Assumptions;
  draftId: string;
  idempotencyKey: string;
};

/** An offer as one form, part by part, with what it is worth beside it. It works without scripts; nothing typed is lost. */
export function OfferForm({ offerId, version, texts, choices, assumptions, draftId, idempotencyKey }: Props) {
  const typed = useOfferTexts(draftId, texts, version);
  const change = useChange(offerId ? editOfferAction : addOfferAction, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && typed.settle(),
  });
  const { state, formAction, submit, isPending, form, isPlainAnswer } = change;
  const isSentBack = isPlainAnswer && state.status !== "done";
  const start = isSentBack ? state.input : typed.start;
  const live = isSentBack && !typed.isDirty ? state.input : typed.live;
  const conflict = state.conflict as OfferMeanwhile | null;
  const parts = listParts(start);
  const errors = state.status === "refused" ? state.fieldErrors : {};
  const shared = { start, live, errors, currency: live["currency"] ?? "USD" };
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 gap-6">
        <Contents parts={parts} live={live} />
        <form
          ref={form}
          action={formAction}
          onSubmit={submit}
          onInput={(event) => typed.type(readTexts(event.currentTarget))}
          noValidate
          className="grid gap-6"
        >
          {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
          {conflict ? <OfferConflict meanwhile={conflict} mine={live} /> : null}
          {typed.hasDraft && !conflict ? <DraftNotice onDrop={typed.drop} /> : null}
          <Hidden
            fields={{
              idempotencyKey: state.key,
              offerId: offerId ?? "",
              version: Math.max(version, conflict?.version ?? 0),
            }}
          />
          <Fields key={isSentBack ? "sent" : typed.generation} choices={choices} parts={parts} shared={shared} />
          <SaveBar label={offerId ? "Save offer" : "Keep this offer"} isPending={isPending} />
        </form>
        <PlainAnswer state={state} isShown={isPlainAnswer} />
      </div>
      <LiveWorth texts={live} assumptions={assumptions} />
    </div>
  );
}

function Hidden({ fields }: { fields: Record<string, string | number> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

type FieldsProps = { choices: AboutChoices; parts: readonly PartSpec[]; shared: SharedByParts };

function Fields({ choices, parts, shared }: FieldsProps) {
  return (
    <div className="grid gap-6">
      <AboutFields choices={choices} start={shared.start} errors={shared.errors} />
      <div className="border-t border-line">
        {parts.map((part, at) => (
          <OfferPart key={part.id} part={part} isFirst={at === 0} {...shared} />
        ))}
      </div>
    </div>
  );
}

function SaveBar({ label, isPending }: { label: string; isPending: boolean }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-surface px-4 py-3 sm:mx-0 sm:px-0">
      <Button type="submit" look="main" aria-busy={isPending} className="px-6">
        {label}
      </Button>
    </div>
  );
}

function DraftNotice({ onDrop }: { onDrop: () => void }) {
  return (
    <output className="text-sm text-warn">
      What you had typed and not saved was brought back.{" "}
      <button type="button" className="min-h-6 underline underline-offset-4" onClick={onDrop}>
        Start from what is saved instead
      </button>
    </output>
  );
}
