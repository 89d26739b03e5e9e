import type { LeverKey, LeverWorth } from "@/lib/compensation/lever-worth";
import type { GiveKey } from "@/lib/compensation/negotiation";
import type { QuestionKey } from "@/lib/compensation/list-questions";
import { formatMinutes } from "@/app/_ui/format";
import { showMoney } from "../../_worth/show-money";

export const leverWords: Record<LeverKey, string> = {
  base: "Base salary",
  equity: "Equity",
  signing: "Signing bonus",
  remote: "Remote work",
  development: "Money for learning",
};

export const giveWords: Record<GiveKey, string> = {
  "decide-this-week": "I decide within this week.",
  "slower-vesting": "Slower vesting is fine with me.",
  "longer-claw-back": "A longer claw-back is fine with me.",
  "fixed-team-days": "I am there on the days that the team fixes.",
  "teach-the-team": "I teach the team what I learn.",
  "start-sooner": "I can start sooner.",
};

export const questionWords: Record<QuestionKey, string> = {
  "base-missing": "What is the base salary?",
  "raise-policy": "When are salaries reviewed, and by how much did they rise lately?",
  "bonus-paid-lately": "How much of the target bonus was paid in the last three years?",
  "claw-back-terms": "Is the signing bonus to be paid back on leaving, and until when?",
  "equity-possible": "Is there equity for this role, and how does it vest?",
  "refresher-policy": "Are there refresher grants, and how large were they lately?",
  "diluted-shares": "How many fully diluted shares are there?",
  "fair-value": "What is the last 409A value of a share?",
  "exercise-window": "How long can options be exercised after leaving?",
  "match-terms": "Is there a retirement match, and does it vest?",
  "remote-days": "How many days on site are expected, and who decides?",
  "development-budget": "Is there money and time for courses and examinations?",
  "relocation-support": "Is a move paid for?",
  "start-date": "Which first day do you have in mind?",
};

/** One unit of a lever in words. */
export function tellUnit({ unit }: LeverWorth, currency: string): string {
  if (unit.kind === "days-a-week") return `${unit.amount} day a week less on site`;
  if (unit.kind === "options") return `${unit.amount.toLocaleString("en-US")} more options`;
  const money = showMoney(unit.amount, currency);
  return {
    "cents-a-year": `${money} more a year`,
    "cents-granted": `${money} more granted`,
    "cents-once": `${money} more once`,
  }[unit.kind];
}

/** What it saves in time, a year; empty for nothing. */
export function tellSaved({ minutesSavedPerYear }: LeverWorth): string {
  return minutesSavedPerYear > 0 ? `, ${formatMinutes(minutesSavedPerYear)} a year` : "";
}
