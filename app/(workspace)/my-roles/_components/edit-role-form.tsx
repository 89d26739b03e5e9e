"use client";

import { levelWord } from "@/app/_ui/format";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { CustomRequirement } from "@/lib/custom-roles/custom-role";
import { editRoleAction } from "../actions";
import { AboutFields } from "./about-fields";
import { AddSkill, OpenSkills } from "./open-skills";
import { RequirementRow } from "./requirement-row";
import type { RoleView } from "./role-view";
import { readTyped, type TypedValues } from "./typed-values";

type Conflict = { title: string; requirements: CustomRequirement[]; version: number };

/** Everything of a role that can be changed, saved as one. When it was changed elsewhere meanwhile, both are shown. */
export function EditRoleForm({ view, idempotencyKey }: { view: RoleView; idempotencyKey: string }) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(editRoleAction, idempotencyKey, {
    keepsText: true,
  });
  const conflict = state.conflict as Conflict | null;
  const typed = readTyped(state);
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className="grid gap-3">
        <input type="hidden" name="idempotencyKey" value={state.key} />
        {conflict ? <SavedMeanwhile conflict={conflict} view={view} /> : null}
        <input type="hidden" name="id" value={view.id} />
        <input type="hidden" name="version" value={Math.max(view.version, conflict?.version ?? 0)} />
        {/* Built anew once another version is kept, by this form, an undo or another tab: fields keep their own mind otherwise. */}
        <div key={view.version} className="grid gap-10">
          <section aria-labelledby="about-role" className="grid gap-4">
            <h2 id="about-role" className="text-lg">
              The role
            </h2>
            <AboutFields view={view} typed={typed} />
          </section>
          <Asks view={view} typed={typed} />
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-surface py-3 sm:sticky sm:bottom-0 sm:z-10">
          <Button type="submit" look="main" aria-busy={isPending}>
            Save role
          </Button>
          {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
        </div>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}

function Asks({ view, typed }: { view: RoleView; typed: TypedValues }) {
  const essential = view.asked.filter(({ kind }) => kind === "must").length;
  return (
    <section aria-labelledby="asks" className="grid gap-3">
      <h2 id="asks" className="text-lg">
        What it asks
      </h2>
      {view.asked.length === 0 ? (
        <p className="prose-width">Nothing yet. Put in a skill, and you can audit yourself and plan towards it.</p>
      ) : (
        <>
          <h3 className="tabular text-sm font-normal text-muted">
            {view.asked.length === 1 ? "1 skill" : `${view.asked.length} skills`}, {essential} essential
          </h3>
          <ul>
            {view.asked.map((asked) => (
              <RequirementRow key={asked.skill} asked={asked} typed={typed} />
            ))}
          </ul>
        </>
      )}
      <OpenSkills open={view.open} typed={typed} />
      <AddSkill skills={view.skills} typed={typed} />
    </section>
  );
}

function SavedMeanwhile({ conflict, view }: { conflict: Conflict; view: RoleView }) {
  const names = new Map([
    ...view.asked.map(({ skill, name }) => [skill, name] as const),
    ...view.open.map(({ skill, name }) => [skill, name] as const),
    ...view.skills.flatMap(({ skills }) => skills.map(({ id, name }) => [id, name] as const)),
  ]);
  return (
    <div className="rounded-md border border-warn p-3 text-sm">
      <p>
        Saved meanwhile, in another tab or on another device: <bdi className="font-semibold">{conflict.title}</bdi>,
        which asks for {conflict.requirements.length === 1 ? "1 skill" : `${conflict.requirements.length} skills`}. What
        you chose is in the form below, and saving puts it in its place.
      </p>
      <p className="mt-1 text-muted">
        {conflict.requirements
          .map(({ skill, level }) => `${names.get(skill) ?? skill} (${levelWord(level)})`)
          .join(", ")}
      </p>
    </div>
  );
}
