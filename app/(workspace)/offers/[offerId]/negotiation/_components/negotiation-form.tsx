"use client";

import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { Texts } from "@/lib/compensation/entry/entry";
import type { PayReading } from "@/lib/compensation/negotiation-figures";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import { readTexts } from "../../../_form/read-texts";
import { useOfferTexts } from "../../../_form/use-offer-texts";
import { saveNegotiationAction } from "../../../actions";
import { writeNotes } from "../write-notes";
import { NoteFields } from "./note-fields";
import { NotesConflict } from "./notes-conflict";

type Props = {
  offerId: string;
  version: number;
  texts: Texts;
  currency: string;
  regions: readonly string[];
  reading: PayReading;
  isAdvertised: boolean;
  isKept: boolean;
  idempotencyKey: string;
};
type Meanwhile = { version: number; negotiation: NegotiationNotes | null };

/** What the person puts into the worksheet: own figures, asks, evidence, questions, and what to say. Nothing typed is lost. */
export function NegotiationForm(props: Props) {
  const { offerId, version, texts, currency, regions, reading, isAdvertised, isKept, idempotencyKey } = props;
  const typed = useOfferTexts(`worksheet:${offerId}`, texts, version);
  const change = useChange(saveNegotiationAction, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && typed.settle(),
  });
  const { state, isPlainAnswer } = change;
  const isSentBack = isPlainAnswer && state.status !== "done";
  const start = isSentBack ? state.input : typed.start;
  const conflict = state.conflict as Meanwhile | null;
  return (
    <section aria-labelledby="adapt" className="grid gap-4 border-t border-line pt-8 print:hidden">
      <h2 id="adapt" className="text-lg">
        Adapt it
      </h2>
      {isKept ? null : (
        <p className="prose-width text-sm text-muted">
          These words are a draft from your offer. Make them yours and save.
        </p>
      )}
      <ChangeForm change={change} label="Save worksheet">
        {conflict ? (
          <NotesConflict theirs={conflict.negotiation && writeNotes(conflict.negotiation)} mine={typed.live} />
        ) : null}
        {typed.hasDraft ? (
          <output className="text-sm text-warn">What you had typed and not saved was brought back.</output>
        ) : null}
        <input type="hidden" name="offerId" value={offerId} />
        <input type="hidden" name="currency" value={currency} />
        <input type="hidden" name="version" value={Math.max(version, conflict?.version ?? 0)} />
        <div
          key={isSentBack ? "sent" : typed.generation}
          className="grid gap-5"
          onInput={() => change.form.current && typed.type(readTexts(change.form.current))}
        >
          <NoteFields start={start} errors={state.fieldErrors} {...{ currency, regions, reading, isAdvertised }} />
        </div>
      </ChangeForm>
    </section>
  );
}
