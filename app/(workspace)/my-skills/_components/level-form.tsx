"use client";

import { levelWord } from "@/app/_ui/format";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { Level } from "@/lib/catalogue/types";
import { claimLevelAction } from "../actions";

type Props = { skillId: string; name: string; level: Level; anchors: readonly string[]; idempotencyKey: string };

/** Claims a level anew, chosen by what a person at it can be seen doing; the same level again counts from today. */
export function LevelForm({ skillId, name, level, anchors, idempotencyKey }: Props) {
  const change = useChange(claimLevelAction, idempotencyKey, { keepsText: true });
  const chosen = change.state.status === "refused" ? Number(change.state.input["level"] ?? level) : level;
  return (
    <ChangeForm change={change} label="Save level">
      <input type="hidden" name="skillId" value={skillId} />
      {/* Built anew when the level moved elsewhere, by an undo or in another tab: a radio keeps its own mind otherwise. */}
      <fieldset key={level} className="grid">
        <legend className="pb-1 text-sm font-semibold">What can you do in {name} today?</legend>
        {([0, 1, 2, 3, 4] as const).map((one) => (
          <label
            key={one}
            className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 rounded-md border border-transparent px-3 py-2 hover:bg-sunken has-checked:border-action has-checked:bg-raised"
          >
            <input
              type="radio"
              name="level"
              value={one}
              defaultChecked={chosen === one}
              className="mt-1 size-5 accent-action"
            />
            <span>
              <span className="font-semibold">
                <span className="tabular">{one}</span> {one === 0 ? "Not yet" : capitalise(levelWord(one))}
              </span>
              {one > 0 ? <span className="block text-muted">{anchors[one - 1]}</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
    </ChangeForm>
  );
}

const capitalise = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
