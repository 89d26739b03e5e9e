import { formatCount, formatDay, formatMoney, levelWord } from "@/app/_ui/format";
import type { ChangeCause } from "@/lib/progress/replan/replan-types";
import { joinNames } from "@/lib/view/join-names";
import { quoteTitles } from "@/lib/view/quote-titles";

/** What made the plan change, as the end of "because …". */
export function describeCause(cause: ChangeCause): string {
  switch (cause.kind) {
    case "finished":
      return `you finished ${quoteTitles(cause.titles)}`;
    case "ahead":
      return "you are ahead of the plan";
    case "slipped":
      return "work planned for the days before today is still open";
    case "skipped":
      return `you skipped ${quoteTitles(cause.titles)}`;
    case "known":
      return cause.skills.length === 0
        ? "you know more by now than when this was planned"
        : `you have ${joinNames(cause.skills.map(({ skillName, level }) => `${skillName} at ${levelWord(level)} level`))} by now`;
    case "hours":
      return `you have ${hours(cause.toMinutes)} a week now, not ${hours(cause.fromMinutes)}`;
    case "days-off":
      return "your study days or your time off changed";
    case "limits":
      return describeLimits(cause);
    case "wishes":
      return "your wishes for certifications, formal education or money against time changed";
    case "edits":
      return "you changed steps or their order by hand";
    case "catalogue":
      return `the catalogue changed from ${cause.from} to ${cause.to}${cause.note ? ` (${cause.note})` : ""}`;
    case "role":
      return `the goal is ${cause.to} now, not ${cause.from}`;
    case "role-edited":
      return `your role ${cause.title} asks for other things now`;
  }
}

const hours = (minutes: number): string => `${formatQuarters(minutes / 60)} h`;
const formatQuarters = (value: number): string => (Number.isInteger(value) ? formatCount(value) : String(value));

function describeLimits({ deadline, budgetCents }: Extract<ChangeCause, { kind: "limits" }>): string {
  const parts: string[] = [];
  if (deadline) parts.push(deadline.to === null ? "the deadline is gone" : `the deadline is ${formatDay(deadline.to)}`);
  if (budgetCents)
    parts.push(budgetCents.to === null ? "the budget is gone" : `the budget is ${formatMoney(budgetCents.to)}`);
  return joinNames(parts) || "the limits are as tight as they were, and more is left to do";
}
