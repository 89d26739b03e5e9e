import { formatMinutes } from "@/app/_ui/format";
import { type MilestoneStatus, statusWord } from "@/lib/progress/status";
import type { CheckInStep } from "@/lib/view/build-check-in";

/** What the week's entry and the steps hold on the server by now; minutes are those logged this week, by milestone. */
export type Meanwhile = {
  version: number;
  reflection: string;
  statuses: Record<string, MilestoneStatus>;
  minutes: Record<string, number>;
};

/** What was saved meanwhile, beside the answers in the form below: both are there, and the person decides. */
export function CheckInConflict({ meanwhile, steps }: { meanwhile: Meanwhile; steps: readonly CheckInStep[] }) {
  const news = steps.flatMap(({ milestoneId, title, loggedMinutes }) => {
    const status = meanwhile.statuses[milestoneId];
    const minutes = meanwhile.minutes[milestoneId] ?? 0;
    const words = [
      ...(status ? [`now ${statusWord(status).toLowerCase()}`] : []),
      ...(minutes === loggedMinutes ? [] : [`${formatMinutes(minutes)} logged this week`]),
    ];
    return words.length > 0 ? [{ milestoneId, title, text: words.join(", ") }] : [];
  });
  return (
    <section aria-labelledby="check-in-conflict" className="grid gap-2 rounded-md border border-warn p-4">
      <h2 id="check-in-conflict" className="text-sm font-semibold">
        Saved meanwhile, in another tab or on another device
      </h2>
      <ul className="grid list-disc gap-1 pl-5 text-sm">
        {news.map(({ milestoneId, title, text }) => (
          <li key={milestoneId}>
            {title}: {text}
          </li>
        ))}
        <li>{meanwhile.reflection === "" ? "No line about the week." : `“${meanwhile.reflection}”`}</li>
      </ul>
      <p className="text-sm text-muted">Your own answers are below. Saving them puts them in the place of these.</p>
    </section>
  );
}
