import { formatHours } from "@/app/_ui/format";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { joinNames } from "@/lib/view/join-names";

type Edited = Pick<RoadmapDiff, "reworded" | "resized">;
const partWords = { summary: "another description", kind: "another kind", fee: "another fee" } as const;

/** What a revision wrote anew on steps of the person's own, a sentence or two for each; empty for none. */
export function describeOwnEdits({ reworded, resized }: Edited): string[] {
  const rows = [...reworded, ...resized].filter(({ key }) => isOwnStep(key));
  const titles = new Map(rows.map(({ key, title }) => [key, title]));
  return [...titles].flatMap(([key, title]) => {
    const texts = reworded.find((row) => row.key === key);
    const hours = resized.find((row) => row.key === key)?.hours;
    const former = texts?.own?.formerTitle ?? title;
    const parts = texts?.own?.parts.map((part) => partWords[part]) ?? (texts ? ["other texts"] : []);
    const times = hours ? [`other hours (${formatHours(hours.from)} → ${formatHours(hours.to)})`] : [];
    const has = joinNames([...parts, ...times], 4);
    return [
      ...(former === title ? [] : [`“${former}” was renamed to “${title}”.`]),
      ...(has ? [`“${title}” has ${has}.`] : []),
    ];
  });
}
