import { randomUUID } from "node:crypto";
import { formatDay } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { isOwnStep, itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { removeOwnStepAction } from "../edit/actions";
import { toOwnStepValues } from "../edit/own-step-values";
import type { LoadedRoadmap } from "../load-roadmap";
import type { PlaceOption } from "./add-own-step";
import { EditOwnStep } from "./edit-own-step";
import { HoldForm } from "./hold-form";
import { MoveButtons } from "./move-buttons";
import { MoveForm } from "./move-form";

/** The open steps of study, as places behind which another can stand. */
export function listPlaces({ view }: Pick<LoadedRoadmap, "view">): PlaceOption[] {
  return view.milestones
    .filter(({ ownStatus, step }) => ownStatus !== "done" && ownStatus !== "skipped" && step.months === 0)
    .map(({ key, number, step }) => ({ key, number, title: step.title }));
}

/** Where a step stands in the plan, changed by hand: earlier or later, not before a day; an own one edited or taken out. */
export function PlaceSection({ milestone, loaded }: { milestone: MilestoneView; loaded: LoadedRoadmap }) {
  const { key, step, ownStatus } = milestone;
  // Experience runs beside study, by its months: it has no place among the others.
  if (ownStatus === "done" || ownStatus === "skipped" || step.months > 0) return null;
  const { roadmap, constraints } = loaded.saved;
  const own = constraints.own.find((entry) => itemOfOwn(entry) === key);
  const held = constraints.pinned.find(({ item, notBefore }) => notBefore !== null && step.parts.includes(item));
  const notBefore = own?.notBefore ?? held?.notBefore ?? null;
  const fields = { roadmapId: roadmap.id, milestoneKey: key };
  const keyed = () => ({ ...fields, idempotencyKey: randomUUID() });
  return (
    <section aria-labelledby="place" className="grid gap-3">
      <h3 id="place" className="text-base">
        Place in the plan
      </h3>
      {notBefore ? <p className="tabular text-sm">Not before {formatDay(notBefore)}.</p> : null}
      <MoveButtons {...keyed()} />
      <details>
        <summary className="min-h-11 content-center text-sm font-semibold text-action">
          Move further, or wait for a day
        </summary>
        <div className="grid gap-5 pt-1">
          <MoveForm {...keyed()} places={listPlaces(loaded).filter((place) => place.key !== key)} />
          <HoldForm {...keyed()} notBefore={notBefore} />
        </div>
      </details>
      {own && isOwnStep(key) ? (
        <>
          <EditOwnStep {...keyed()} values={toOwnStepValues(own)} today={loaded.today} />
          <ChangeButton
            action={removeOwnStepAction}
            idempotencyKey={randomUUID()}
            fields={{ roadmapId: roadmap.id, key }}
            label="Take this step out"
            describedBy="milestone-title"
            look="danger"
          />
        </>
      ) : null}
    </section>
  );
}
