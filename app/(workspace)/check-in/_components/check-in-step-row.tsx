import { formatDay, formatMinutes } from "@/app/_ui/format";
import { inputClass } from "@/app/_ui/primitives/field";
import { kindWords, MilestoneMark } from "@/app/_ui/primitives/milestone-mark";
import { checkInOutcomes } from "@/lib/progress/check-in-outcome";
import type { MilestoneStatus } from "@/lib/progress/status";
import type { CheckInStep } from "@/lib/view/build-check-in";
import type { AnswerField } from "./answer-field";

/** One step of the week: what was planned of it, how it went, and hours to add. `was` is the status it is judged by. */
export function CheckInStepRow({
  step,
  was,
  outcome,
  hours,
}: {
  step: CheckInStep;
  was: MilestoneStatus;
  outcome: AnswerField;
  hours: AnswerField;
}) {
  const titleId = `step-${step.milestoneId}`;
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-line py-5 lg:grid-cols-[minmax(0,1fr)_auto]">
      <input type="hidden" name={`was.${step.milestoneId}`} value={was} />
      <div className="flex items-start gap-3 lg:col-span-2">
        <span className="pt-0.5">
          <MilestoneMark kind={step.kind} status={step.status} />
        </span>
        <div className="grid min-w-0 gap-0.5">
          <h2 id={titleId} className="text-base leading-snug font-semibold">
            {step.title}
          </h2>
          <p className="tabular text-sm text-muted">
            {kindWords[step.kind]} in {[step.roadmap.title, ...step.alsoIn].join(" and ")}
          </p>
          <PlannedLine step={step} />
        </div>
      </div>
      <Outcomes titleId={titleId} outcome={outcome} />
      <Hours milestoneId={step.milestoneId} title={step.title} hours={hours} />
    </li>
  );
}

function PlannedLine({ step: { when, plannedMinutes, loggedMinutes, endsOn } }: { step: CheckInStep }) {
  const logged = loggedMinutes === 0 ? "" : ` · ${formatMinutes(loggedMinutes)} logged this week`;
  const planned = plannedMinutes === 0 ? "" : `${formatMinutes(plannedMinutes)} planned this week`;
  const end = when === "due" ? `to be done by ${formatDay(endsOn)}` : `until ${formatDay(endsOn)}`;
  return (
    <p className="tabular text-sm text-muted">
      {when === "late" ? <span className="text-warn">Planned to be over by {formatDay(endsOn)}</span> : null}
      {when === "late" ? "" : [planned || "Not planned for this week", end].filter(Boolean).join(", ")}
      {logged}
    </p>
  );
}

function Outcomes({ titleId, outcome: { name, value, onChange, errors } }: { titleId: string; outcome: AnswerField }) {
  return (
    <div className="grid content-start gap-1.5">
      <div
        role="radiogroup"
        aria-labelledby={titleId}
        aria-describedby={errors ? `${name}-error` : undefined}
        className="grid grid-cols-2 gap-2 sm:grid-cols-4"
      >
        {checkInOutcomes.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line px-3 text-sm hover:border-action has-checked:border-action has-checked:bg-raised has-checked:font-semibold"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={onChange}
              className="size-4 shrink-0 accent-action"
            />
            {option.word}
          </label>
        ))}
      </div>
      {errors ? (
        <p id={`${name}-error`} className="text-sm text-danger">
          {errors.join(" ")}
        </p>
      ) : null}
    </div>
  );
}

function Hours({
  milestoneId,
  title,
  hours: { name, value, onChange, errors },
}: {
  milestoneId: string;
  title: string;
  hours: AnswerField;
}) {
  const id = `hours-${milestoneId}`;
  return (
    <div className="grid grid-cols-[auto_5.5rem] content-start items-center justify-start gap-x-3 gap-y-1.5">
      <label htmlFor={id} className="text-sm">
        Hours to add<span className="sr-only"> to {title}</span>
      </label>
      <input
        id={id}
        name={name}
        value={value}
        onChange={onChange}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0"
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-error` : undefined}
        className={`${inputClass} tabular`}
      />
      {errors ? (
        <p id={`${id}-error`} className="col-span-2 max-w-48 text-sm text-danger">
          {errors.join(" ")}
        </p>
      ) : null}
    </div>
  );
}
