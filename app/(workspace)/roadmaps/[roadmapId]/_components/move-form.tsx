"use client";

import { SelectField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { moveMilestoneAction } from "../edit/actions";
import type { PlaceOption } from "./add-own-step";

/** Moves a step to any place among the open ones at once. */
export function MoveForm({
  roadmapId,
  milestoneKey,
  places,
  idempotencyKey,
}: {
  roadmapId: string;
  milestoneKey: string;
  places: readonly PlaceOption[];
  idempotencyKey: string;
}) {
  const change = useChange(moveMilestoneAction, idempotencyKey);
  const { input, fieldErrors } = change.state;
  return (
    <ChangeForm change={change} label="Move there">
      <input type="hidden" name="roadmapId" value={roadmapId} />
      <input type="hidden" name="key" value={milestoneKey} />
      <input type="hidden" name="to" value="after" />
      <SelectField
        id="move-after"
        name="afterKey"
        label="Put it"
        defaultValue={input["afterKey"] ?? "first"}
        errors={fieldErrors["afterKey"]}
      >
        <option value="first">first of all</option>
        {places.map(({ key, number, title }) => (
          <option key={key} value={key}>
            after {number}. {title}
          </option>
        ))}
      </SelectField>
    </ChangeForm>
  );
}
