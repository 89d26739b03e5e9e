import type { ProgressMeasure } from "@/lib/progress/measure-progress";
import { describeProgress } from "@/lib/view/describe-progress";
import { formatCount } from "../format";

/** How far a roadmap got, as words with a bar beneath them that repeats the words for the eye only. */
export function ProgressBar({ progress }: { progress: ProgressMeasure }) {
  const { percent, doneMinutes, totalMinutes, doneCount, countedCount } = progress;
  return (
    <div className="grid gap-2">
      <p className="tabular text-sm">
        <strong className="font-semibold">{describeProgress(progress)}</strong>
        <span className="text-muted">
          {" "}
          · {formatCount(Math.round(doneMinutes / 60))} of {formatCount(Math.round(totalMinutes / 60))} likely hours ·{" "}
          {doneCount} of {countedCount} steps
        </span>
      </p>
      <MeterBar percent={percent} />
    </div>
  );
}

/** A thin bar, filled to `percent`. Decorative: the figure stands beside it in words. */
export function MeterBar({ percent }: { percent: number }) {
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-2 w-full rounded-full bg-line forced-colors:border forced-colors:bg-transparent"
    >
      <rect width={percent} height="1" className="fill-action" />
    </svg>
  );
}
