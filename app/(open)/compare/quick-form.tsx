"use client";

import { useState } from "react";
import type { AuditQuestion } from "@/app/_ui/audit/audit-view";
import { LevelOptions } from "@/app/_ui/audit/level-options";
import { levelWord } from "@/app/_ui/format";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { Answers } from "@/lib/audit/audit-skill";
import { saveQuickAnswersAction } from "./actions";

type Props = { questions: readonly AuditQuestion[]; saved: Answers; idempotencyKey: string };

/** A quick audit: one question for each of the skills that matter most across roles, folded until it is opened. */
export function QuickForm({ questions, saved, idempotencyKey }: Props) {
  const { state, formAction, isPending, form } = useFormAction(saveQuickAnswersAction, idempotencyKey);
  const [chosen, setChosen] = useState<Answers>({});
  const answerOf = (id: string) => chosen[id] ?? saved[id] ?? null;
  return (
    <form ref={form} action={formAction}>
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <div className="grid gap-x-12 border-t border-line md:grid-cols-2">
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            saved={saved[question.id] ?? null}
            answer={answerOf(question.id)}
            onChoose={(level) => setChosen((before) => ({ ...before, [question.id]: level }))}
          />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" disabled={isPending}>
          Save and compare
        </Button>
        <FormMessage state={state} />
      </div>
    </form>
  );
}

function Question({
  question,
  saved,
  answer,
  onChoose,
}: {
  question: AuditQuestion;
  saved: number | null;
  answer: number | null;
  onChoose: (level: 0 | 1 | 2 | 3 | 4) => void;
}) {
  const { id, name, ask } = question;
  return (
    <details className="border-b border-line">
      <summary className="min-h-11 py-2.5">
        <span className="font-semibold">{name}</span>{" "}
        <span className="text-sm text-muted">
          {answer === null ? "not answered" : answer === 0 ? "not yet" : `level ${answer}, ${levelWord(answer)}`}
        </span>
      </summary>
      {saved === null ? null : <input type="hidden" name={`shown.${id}`} value={saved} />}
      <fieldset className="min-w-0 pb-3">
        <legend className="sr-only">{name}</legend>
        <p className="text-sm text-muted">{ask}</p>
        <LevelOptions question={question} chosen={saved as 0 | 1 | 2 | 3 | 4 | null} onChoose={onChoose} />
      </fieldset>
    </details>
  );
}
