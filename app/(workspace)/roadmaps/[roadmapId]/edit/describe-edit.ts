import { formatCount, formatDay } from "@/app/_ui/format";
import type { EditRefusal, PlanNews } from "@/lib/progress/edit-plan/try-edit";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { joinNames } from "@/lib/view/join-names";
import { quoteTitles } from "@/lib/view/quote-titles";

const days = (count: number): string => `${formatCount(count)} ${count === 1 ? "day" : "days"}`;

/** What an edit did to the days of the others and to the end, as the sentence after what was asked for. */
export function describeEffect({ moved, finish }: RoadmapDiff): string {
  const others =
    moved.length === 0
      ? ""
      : ` ${moved.length === 1 ? "1 step has" : `${formatCount(moved.length)} steps have`} other days.`;
  if (finish.days === 0) return `${others} The planned end stays.`;
  const direction = finish.days > 0 ? "later" : "earlier";
  return `${others} The plan ends on ${formatDay(finish.to.plannedOn)}, ${days(Math.abs(finish.days))} ${direction}.`;
}

/** Why nothing was changed, and what would help. */
export function describeRefusal(refusal: EditRefusal): string {
  switch (refusal.kind) {
    case "needs":
      return `“${refusal.step}” needs “${refusal.need}”, which would come later. Nothing was changed.`;
    case "late":
      return `With this the plan would end on ${formatDay(refusal.endsOn)}, ${days(refusal.days)} after your deadline of ${formatDay(refusal.deadlineOn)}. Nothing was changed: ask for less, or move the deadline in a replan.`;
    case "budget":
      return `With this there is no room left in your limits for ${quoteTitles(refusal.titles)}. Nothing was changed: ask for less, or change the limits in a replan.`;
    case "unsettled":
      return `${tellNews(refusal.news)} Nothing was changed: look at a replan first, then come back to this.`;
    case "stays":
      return "Its days on the calendar keep this step where it is. Nothing was changed.";
    case "absent":
      return "This plan has no use for it: you can do what it leads to, or your role or the catalogue left it behind. Nothing was changed.";
  }
}

const newsWords: Record<PlanNews["kind"], (title: string) => string> = {
  removed: (title) => `“${title}” would leave the plan`,
  added: (title) => `“${title}” would come into the plan`,
  replaced: (title) => `“${title}” would be replaced`,
  dropped: (title) => `“${title}” would not fit any more`,
  role: (title) => `your role “${title}” asks for other things now`,
  catalogue: (version) => `catalogue ${version} is out`,
};

/** The first two of what is new, and how much more there is. */
function tellNews(news: readonly PlanNews[]): string {
  const told = news.map(({ kind, title }) => newsWords[kind](title));
  return `Something else is new for this plan: ${joinNames(told, 2)}.`;
}
