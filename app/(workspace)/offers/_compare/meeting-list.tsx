import type { Route } from "next";
import Link from "next/link";
import { formatDay, formatMinutes, formatMoney } from "@/app/_ui/format";
import type { Offer } from "@/lib/compensation/offer";
import { daysBetween } from "@/lib/time/days-between";
import type { IsoDay } from "@/lib/time/iso-day";
import { joinNames } from "@/lib/view/join-names";
import { spanOfDays } from "@/lib/view/span-of-days";
import { showMoney } from "../_worth/show-money";
import type { RoadmapMeeting } from "./meet-roadmap";

type Props = { meeting: RoadmapMeeting; offer: Offer; firstDay: IsoDay };

/** What the offer would mean for the roadmap it belongs to: days, money for learning, hours of a week, what is still open. */
export function MeetingList({ meeting, offer, firstDay }: Props) {
  const lines = [
    tellFinish(meeting, firstDay),
    tellMoney(meeting, offer),
    tellHours(meeting),
    ...tellRequirements(meeting),
  ].filter((line) => line !== null);
  return (
    <div className="grid gap-1 text-sm">
      <h4 className="font-semibold">
        For{" "}
        <Link href={`/roadmaps/${meeting.roadmapId}` as Route} className="underline underline-offset-4">
          {meeting.title}
        </Link>
      </h4>
      <ul className="tabular grid list-disc gap-1 pl-5 text-muted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function tellFinish({ finish }: RoadmapMeeting, firstDay: IsoDay): string | null {
  if (!finish) return null;
  const days = daysBetween(firstDay, finish.p50On);
  const when = days === 0 ? "on" : `${spanOfDays(Math.abs(days))} ${days > 0 ? "after" : "before"}`;
  return `The roadmap probably ends ${formatDay(finish.p50On)}, ${when} your first day; in four of five cases by ${formatDay(finish.p80On)}.`;
}

function tellMoney({ leftCents, unknownFees }: RoadmapMeeting, { development, currency }: Offer): string {
  const unknown = unknownFees > 0 ? `, ${unknownFees} more unknown` : "";
  const fund = development ? `${showMoney(development.yearCents, currency)} a year` : "nothing stated";
  return `Fees still in the plan: ${formatMoney(leftCents)}${unknown}. The fund for learning: ${fund}.`;
}

function tellHours({ studyMinutes, commuteMinutes }: RoadmapMeeting): string | null {
  if (commuteMinutes === null || studyMinutes === null) return null;
  return `On the way ${formatMinutes(commuteMinutes)} a week; your plan studies ${formatMinutes(studyMinutes)} a week.`;
}

function tellRequirements({ openOnFirstDay, reachedByThen }: RoadmapMeeting): string[] {
  const few = (names: readonly string[]) =>
    names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : joinNames([...names]);
  const open =
    openOnFirstDay.length === 0
      ? "Nothing essential would be open on your first day, by the plan."
      : `Essential and still open on your first day, by the plan: ${few(openOnFirstDay)}.`;
  return reachedByThen.length === 0 ? [open] : [open, `Planned to be reached by then: ${few(reachedByThen)}.`];
}
