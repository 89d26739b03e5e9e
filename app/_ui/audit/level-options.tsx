import type { KeyboardEvent } from "react";
import { levelWord } from "@/app/_ui/format";
import type { Level } from "@/lib/catalogue/types";
import type { AuditQuestion } from "./audit-view";

/** The five levels of one skill as radio rows: a number, a word, and what a person at that level can be seen doing. */
export function LevelOptions({
  question,
  chosen,
  onChoose,
}: {
  question: AuditQuestion;
  chosen: Level | null;
  onChoose: (level: Level) => void;
}) {
  return (
    <div className="mt-3 grid">
      {([0, 1, 2, 3, 4] as const).map((level) => (
        <label
          key={level}
          className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 rounded-md border border-transparent px-3 py-2 hover:bg-sunken has-checked:border-action has-checked:bg-raised"
        >
          <input
            type="radio"
            name={`levels.${question.id}`}
            value={level}
            defaultChecked={chosen === level}
            onChange={() => onChoose(level)}
            onKeyDown={pickByDigit}
            className="mt-1 size-5 scroll-mt-24 scroll-mb-48 accent-action"
          />
          <span className="text-sm">
            <span className="font-semibold">
              <span className="tabular">{level}</span> {level === 0 ? "Not yet" : capitalise(levelWord(level))}
            </span>
            {level > 0 ? <span className="block text-muted">{question.anchors[level - 1]}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

/** The digits 0 to 4 pick the level of the question that has the focus, beside the arrows that radios know themselves. */
function pickByDigit(event: KeyboardEvent<HTMLInputElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-4]$/.test(event.key)) return;
  const fieldset = event.currentTarget.closest("fieldset");
  const radio = fieldset?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`);
  event.preventDefault();
  radio?.focus();
  radio?.click();
}

const capitalise = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
