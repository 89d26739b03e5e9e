import { formatCount, formatDay } from "@/app/_ui/format";
import { Moment } from "@/app/(workspace)/_components/moment";
import { ToastUndo } from "@/app/_ui/toast-undo";
import type { DescribedChange } from "@/lib/view/describe-change";

/** What happened to a milestone, newest first and `most` at most; what still stands can be taken back. */
export function HistorySection({
  changes,
  most,
  timeZone,
}: {
  changes: DescribedChange[];
  most: number;
  timeZone: string;
}) {
  return (
    <section aria-labelledby="history" className="grid gap-1">
      <h3 id="history" className="text-base">
        History
      </h3>
      {changes.length === 0 ? <p className="text-sm text-muted">Nothing was changed here yet.</p> : null}
      <ol className="text-sm">
        {changes.map(({ id, text, workedOn, at, isUndone, canUndo }) => (
          <li key={id} className="flex min-h-11 items-center justify-between gap-3 border-t border-line">
            <span id={`change-${id}`} className="min-w-0 py-1.5">
              <span className={isUndone ? "text-muted line-through" : ""}>
                {text}
                {workedOn ? ` for ${formatDay(workedOn)}` : ""}
              </span>
              {isUndone ? <span className="text-muted"> (taken back)</span> : null}
              <Moment at={at} timeZone={timeZone} className="block text-xs text-muted" />
            </span>
            {canUndo ? <ToastUndo changeId={id} describedBy={`change-${id}`} /> : null}
          </li>
        ))}
      </ol>
      {changes.length === most ? (
        <p className="text-sm text-muted">Older changes are kept, but only the newest {formatCount(most)} are shown.</p>
      ) : null}
    </section>
  );
}
