"use client";

import { formatDay, levelWord } from "@/app/_ui/format";
import type { QuestionState } from "@/lib/audit/audit-questions";
import type { Level } from "@/lib/catalogue/types";
import type { AuditQuestion } from "./audit-view";
import { describeRemoved } from "./hours-bar";
import { LevelOptions } from "./level-options";

const bases = { milestone: "a finished milestone", certificate: "a certificate", import: "an import" };

type Props = {
  question: AuditQuestion;
  state: QuestionState;
  removedHours: number;
  nameOf: (skill: string) => string;
  onChoose: (level: Level) => void;
};

/** One question: the skill, what the role wants of it, and five levels to pick by what they look like at work. */
export function AuditQuestionField(props: Props) {
  const { question, state, nameOf } = props;
  if (!question.isFolded) return <Question {...props} />;
  return (
    <details className="border-b border-line py-2">
      <summary className="min-h-11 py-2">
        <span className="font-semibold">{question.name}</span>{" "}
        <span className="text-sm text-muted">{describeSettled(state, nameOf)}</span>{" "}
        <span className="text-sm text-action underline underline-offset-4">Correct it</span>
      </summary>
      <Question {...props} />
    </details>
  );
}

function Question({ question, state, removedHours, nameOf, onChoose }: Props) {
  const { id, name, ask, basis } = question;
  const settled = state.kind === "implied" || state.kind === "unneeded" ? describeSettled(state, nameOf) : null;
  return (
    <fieldset className="min-w-0 border-b border-line py-6" aria-describedby={`${id}-ask`}>
      <legend className="float-left w-full">
        <h3 className="text-base">{name}</h3>
      </legend>
      <p id={`${id}-ask`} className="prose-width clear-both text-sm text-muted">
        {ask}
      </p>
      {basis && state.kind === "answered" && state.level === basis.level ? (
        <p className="mt-1 text-sm">
          Known from {bases[basis.basis]}: {levelWord(basis.level)} level, {formatDay(basis.claimedOn)}. It is kept
          unless you change it.
        </p>
      ) : null}
      {settled && !question.isFolded ? <p className="mt-1 text-sm">{settled}. You need not answer.</p> : null}
      <LevelOptions question={question} chosen={state.kind === "answered" ? state.level : null} onChoose={onChoose} />
      <p className="tabular mt-2 min-h-6 text-sm" aria-hidden="true">
        {state.kind === "answered" ? describeEffect(state, removedHours) : ""}
      </p>
    </fieldset>
  );
}

function describeSettled(state: QuestionState, nameOf: (skill: string) => string): string {
  if (state.kind === "implied") return `Implied at ${levelWord(state.level)} level by ${nameOf(state.from)}`;
  if (state.kind === "unneeded") return "Nothing that you still have to learn stands on it";
  return state.kind === "answered" ? `Your answer: ${levelWord(state.level)}` : "Open again";
}

function describeEffect(state: { level: Level; implied: Level }, removedHours: number): string {
  const effect = `${describeRemoved(removedHours)[0]?.toUpperCase()}${describeRemoved(removedHours).slice(1)}.`;
  if (state.implied <= state.level) return effect;
  return `${effect} Your other answers imply ${levelWord(state.implied)} level; what you say here stands.`;
}
