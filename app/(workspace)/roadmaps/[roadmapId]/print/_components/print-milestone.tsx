import { formatDay, formatHours, formatMinutes, formatMoney } from "@/app/_ui/format";
import { NoteText } from "@/app/_ui/note/note-text";
import { MilestoneMark, nameKind } from "@/app/_ui/primitives/milestone-mark";
import { statusWord } from "@/lib/progress/status";
import type { PrintStep } from "@/lib/view/build-print-sheet";
import type { NumberedSource } from "@/lib/view/number-sources";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { PrintReasons } from "./print-reasons";
import { PrintResources } from "./print-resources";
import { PrintRow } from "./print-row";

type Props = PrintStep & { sources: ReadonlyMap<string, NumberedSource>; hasNotes: boolean };

/** One step in full text: nothing folded, every address written out, and boxes to tick by hand. */
export function PrintMilestone({ milestone, reasons, sources, hasNotes }: Props) {
  const { step, needs, note, number, status } = milestone;
  return (
    <li className="space-y-3 border-b border-line py-5 last:border-b-0">
      <header className="grid break-inside-avoid break-after-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <span className="pt-1">
          <MilestoneMark kind={step.kind} status={status} size={18} />
        </span>
        <h3 className="text-lg">
          <span className="tabular">{number}.</span> {step.title}
        </h3>
        <p className="tabular col-start-2 text-sm">
          {nameKind(step)} · {formatDay(step.startsOn)} to {formatDay(step.endsOn)} · {formatHours(step.hours)} ·{" "}
          {step.costCents === 0 ? "nothing to pay" : formatMoney(step.costCents)}
        </p>
        <Standing milestone={milestone} />
      </header>
      <p className="prose-width text-sm break-after-avoid">{step.summary}</p>
      <dl className="space-y-3 text-sm">
        <PrintReasons reasons={reasons} figureSource={step.figureSource} sources={sources} />
        <PrintRow term="Needs">
          {needs.length === 0
            ? "Nothing: it can be started at any time."
            : needs.map(({ number: at, title }) => `${at}. ${title}`).join("; ")}
        </PrintRow>
        <Acceptance criteria={step.acceptance} />
        {step.details.map(({ label, text }) =>
          text ? (
            <PrintRow key={label} term={label}>
              {text}
            </PrintRow>
          ) : null,
        )}
        <PrintResources step={step} />
        {hasNotes && note.trim() !== "" ? (
          <PrintRow term="My note">
            <NoteText note={note} topHeading={4} />
          </PrintRow>
        ) : null}
      </dl>
    </li>
  );
}

function Acceptance({ criteria }: { criteria: string[] }) {
  if (criteria.length === 0) return null;
  return (
    <PrintRow term="Reached when">
      <ul className="space-y-1.5">
        {criteria.map((criterion) => (
          <li key={criterion} className="grid break-inside-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
            <span aria-hidden="true" className="mt-1 size-3.5 border border-ink" />
            {criterion}
          </li>
        ))}
      </ul>
    </PrintRow>
  );
}

/** Where the person stands with it, when there is anything to say. */
function Standing({
  milestone: { status, finishedOn, startedOn, spentMinutes, skipReason },
}: {
  milestone: MilestoneView;
}) {
  const when = status === "done" ? finishedOn : status === "in-progress" ? startedOn : null;
  const words = [
    status === "to-do"
      ? ""
      : `${statusWord(status)}${when ? (status === "done" ? ` on ${formatDay(when)}` : ` since ${formatDay(when)}`) : ""}`,
    spentMinutes > 0 ? `${formatMinutes(spentMinutes)} spent` : "",
    status === "skipped" && skipReason ? `because: ${skipReason}` : "",
  ].filter(Boolean);
  if (words.length === 0) return null;
  return <p className="tabular col-start-2 text-sm font-semibold">{words.join(" · ")}</p>;
}
