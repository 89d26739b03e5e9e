"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { SelectField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { addOwnStepAction } from "../edit/actions";
import { OwnStepFields } from "./own-step-fields";

export type PlaceOption = { key: string; number: number; title: string };

/** Puts a step of one's own into the plan; folded away, and unfolded while something of it is refused. */
export function AddOwnStep({
  roadmapId,
  places,
  today,
  idempotencyKey,
}: {
  roadmapId: string;
  places: readonly PlaceOption[];
  today: string;
  idempotencyKey: string;
}) {
  const change = useChange(addOwnStepAction, idempotencyKey);
  const { input, fieldErrors, status } = change.state;
  return (
    <details
      open={status === "refused" || status === "signed-out" || change.isPlainAnswer}
      className="border-y border-line"
    >
      <summary className="min-h-11 content-center font-semibold text-action">Add a step of your own</summary>
      <ChangeForm change={change} label="Add step" className="max-w-xl pt-1 pb-5">
        <p className="text-sm text-muted">
          A talk, a book, an interview: whatever belongs to your way. It takes its hours from your week, and later steps
          move.
        </p>
        <KeepTyped draftId={`new-step:${roadmapId}`} state={change.state} />
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <OwnStepFields id="own-step" values={{ cost: "0", ...input }} errors={fieldErrors} today={today} />
        <SelectField
          id="own-step-place"
          name="afterKey"
          label="Place"
          defaultValue={input["afterKey"] ?? ""}
          errors={fieldErrors["afterKey"]}
        >
          <option value="">At the end</option>
          <option value="first">First of all</option>
          {places.map(({ key, number, title }) => (
            <option key={key} value={key}>
              After {number}. {title}
            </option>
          ))}
        </SelectField>
      </ChangeForm>
    </details>
  );
}
