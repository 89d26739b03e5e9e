"use client";

import type { RefObject } from "react";
import { AuditQuestionField } from "@/app/_ui/audit/audit-question-field";
import { HoursBar } from "@/app/_ui/audit/hours-bar";
import { ScreenList } from "@/app/_ui/audit/screen-list";
import { SkipLink } from "@/app/_ui/audit/skip-link";
import type { AuditView } from "@/app/_ui/audit/audit-view";
import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { describeQuestions } from "@/lib/audit/audit-questions";
import { hoursLeft, hoursRemovedBy, hoursRemovedInAll } from "@/lib/audit/savings";
import { useAudit } from "./use-audit";

/** One screen of the audit: its questions, what the answers remove, and the ways on. A plain form without scripts. */
export function AuditForm({ view, idempotencyKey }: { view: AuditView; idempotencyKey: string }) {
  const audit = useAudit(view, idempotencyKey);
  const { form, heading, keeping, state, formAction, isPending, answers, latest, choose, saveFirst, onSubmit } = audit;
  const skills = new Map(view.skills.map((skill) => [skill.id, skill]));
  const asked = view.questions.map(({ id }) => id);
  const states = describeQuestions(skills, view.wanted, answers, asked);
  const removedBy = (id: string) => hoursRemovedBy(skills, view.wanted, answers, id);
  return (
    <div className="mt-6 grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <form ref={form} action={formAction} onSubmit={onSubmit}>
        <HiddenFields view={view} idempotencyKey={state.key} />
        <ScreenHeader view={view} heading={heading} saveFirst={saveFirst} />
        <div className="mt-4">
          <KeepTyped {...keeping} />
          {view.questions.map((question) => (
            <AuditQuestionField
              key={question.id}
              question={question}
              state={states.get(question.id) ?? { kind: "unneeded" }}
              removedHours={removedBy(question.id)}
              nameOf={(id) => skills.get(id)?.name ?? id}
              onChoose={(level) => choose(question.id, level)}
            />
          ))}
        </div>
        <p className="py-5">
          <Button type="submit" name="goTo" value="rest" look="quiet" className="-ml-4" disabled={isPending}>
            Mark what is still open “not yet” and continue
          </Button>
        </p>
        <HoursBar
          left={hoursLeft(skills, view.wanted, answers)}
          removedInAll={hoursRemovedInAll(skills, view.wanted, answers)}
          latest={latest ? { name: skills.get(latest)?.name ?? latest, removed: removedBy(latest) } : null}
        >
          <Button type="submit" name="goTo" value="next" look="main" disabled={isPending}>
            Save and continue
          </Button>
        </HoursBar>
        <div className="mt-3">
          <FormMessage state={state} />
        </div>
      </form>
      <ScreenList screens={view.screens} saveFirst={saveFirst} />
    </div>
  );
}

function HiddenFields({ view, idempotencyKey }: { view: AuditView; idempotencyKey: string }) {
  const shown = view.questions.filter(({ id }) => view.saved[id] !== undefined);
  return (
    <>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="roleId" value={view.roleId} />
      <input type="hidden" name="group" value={view.group.id} />
      {shown.map(({ id }) => (
        <input key={id} type="hidden" name={`shown.${id}`} value={view.saved[id]} />
      ))}
    </>
  );
}

function ScreenHeader({
  view,
  heading,
  saveFirst,
}: {
  view: AuditView;
  heading: RefObject<HTMLHeadingElement | null>;
  saveFirst: (goTo: string) => boolean;
}) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-y border-line py-2 text-sm">
        <p className="tabular font-semibold">
          {view.group.position} of {view.screens.length} groups
        </p>
        <SkipLink href={view.planHref} saveFirst={saveFirst} />
      </div>
      <h2 ref={heading} tabIndex={-1} className="mt-6 text-lg">
        {view.group.name}
      </h2>
      <p className="prose-width mt-1 text-sm text-muted">
        {view.group.summary}{" "}
        <span className="pointer-coarse:hidden">While a question has the focus, the keys 0 to 4 answer it.</span>
      </p>
    </>
  );
}
