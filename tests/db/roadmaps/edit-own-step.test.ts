import { expect, it } from "vitest";
import { fingerprintOwnStep, toOwnStepValues } from "@/app/(workspace)/roadmaps/[roadmapId]/edit/own-step-values";
import { makeEdit } from "@/app/(workspace)/roadmaps/[roadmapId]/edit/make-edit";
import { replaceOwnStep } from "@/app/(workspace)/roadmaps/[roadmapId]/edit/replace-own-step";
import { ConflictError } from "@/db/errors";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import type { Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { Constraints, OwnStep } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { drawPlan } from "../../support/draw-plan";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readRoadmap } from "../../support/walk-roadmap";

const today = "2026-12-01";
const talk: OwnStep = {
  id: "talk",
  kind: "project",
  title: "Give a talk",
  summary: "",
  hours: { low: 4, likely: 6, high: 9 },
  costCents: null,
  notBefore: null,
};
const key = itemOfOwn(talk);
const show = (step: Omit<OwnStep, "id">) => fingerprintOwnStep(toOwnStepValues(step));

async function addTalk(): Promise<{ viewer: Viewer; roadmapId: string }> {
  const viewer = await createViewer();
  const constraints: Constraints = { ...drawPlan().constraints, budgetCents: null, certificationsWanted: [] };
  const nobody = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
  const snapshot = drawRoadmap(indexCatalogue(catalogue), "data-scientist", nobody, constraints);
  const { roadmapId } = await createRoadmap(viewer, { title: "North", constraints, snapshot }, once());
  const edit = { edits: { own: [talk] }, place: { key, afterKey: null } };
  await makeEdit({ viewer, roadmapId, today, once: once() }, () => ({ edit, lead: "" }));
  return { viewer, roadmapId };
}

/** What a tab's form sends: the step with some of it changed, over what it showed. */
function send(
  to: { viewer: Viewer; roadmapId: string },
  changed: Partial<OwnStep>,
  shown: string,
  sent: Once = once(),
) {
  const { id: _id, ...step } = { ...talk, ...changed };
  return makeEdit({ ...to, today, once: sent }, ({ constraints }) => ({
    edit: { edits: { own: replaceOwnStep(constraints.own, { key, step, shown }) } },
    lead: "Step changed.",
  }));
}

const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was thrown",
    (error: unknown) => error,
  );
const ownOf = async ({ viewer, roadmapId }: { viewer: Viewer; roadmapId: string }) =>
  (await readRoadmap(viewer, roadmapId)).constraints.own;

it("an own step edited in two tabs: the second is shown what stands there, and counts when it is sent over that", async () => {
  const tabs = await addTalk();
  const first = { title: "Give two talks", costCents: 1_250, notBefore: "2027-02-01" };
  expect(await send(tabs, first, show(talk))).toMatchObject({ ok: true });
  const before = await dumpPerson(tabs.viewer.userId);

  const refused = await thrownBy(send(tabs, { summary: "At the library" }, show(talk)));
  expect(refused).toBeInstanceOf(ConflictError);
  const stands = (refused as ConflictError).current as Record<string, string>;
  expect(stands).toMatchObject({ title: "Give two talks", likely: "6", cost: "12.5", notBefore: "2027-02-01" });
  expect(await dumpPerson(tabs.viewer.userId)).toEqual(before);

  expect(await send(tabs, { summary: "At the library" }, fingerprintOwnStep(stands))).toMatchObject({ ok: true });
  expect(await ownOf(tabs)).toEqual([{ ...talk, summary: "At the library" }]);
});

it("a form that is sent again because its answer was lost is no conflict with itself", async () => {
  const tabs = await addTalk();
  const sent = once();
  const answer = await send(tabs, { title: "Give two talks" }, show(talk), sent);
  expect(answer).toMatchObject({ ok: true, changeId: expect.any(Number) });
  expect(await send(tabs, { title: "Give two talks" }, show(talk), sent)).toMatchObject(
    "changeId" in answer ? { changeId: answer.changeId } : {},
  );
  expect(await ownOf(tabs)).toEqual([{ ...talk, title: "Give two talks" }]);
});

it("a form that does not say what it showed replaces nothing", async () => {
  const tabs = await addTalk();
  expect(await thrownBy(send(tabs, { title: "Give two talks" }, ""))).toBeInstanceOf(ConflictError);
  expect(await ownOf(tabs)).toEqual([talk]);
});
