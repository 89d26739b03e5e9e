import type { PaceFacts } from "@/db/check-ins/list-paces";
import type { Offer } from "@/lib/compensation/offer";
import type { IsoDay } from "@/lib/time/iso-day";
import { forecastRest } from "@/lib/progress/forecast-rest";
import type { RoadmapWithView } from "../../roadmaps/load-roadmaps";

/** What an offer would mean for the roadmap it belongs to. Minutes are of a usual week; the plan's fees are US dollars. */
export type RoadmapMeeting = {
  roadmapId: string;
  title: string;
  finish: { p50On: IsoDay; p80On: IsoDay } | null;
  leftCents: number;
  unknownFees: number;
  studyMinutes: number | null;
  commuteMinutes: number | null;
  /** Essential requirements not met today: those that the plan reaches before the first day, and those still open on it. */
  reachedByThen: string[];
  openOnFirstDay: string[];
};

type Roadmap = { loaded: RoadmapWithView; pace: PaceFacts | undefined; today: IsoDay };

/** Holds an offer's first day, its way to work and its money for learning against a roadmap. */
export function meetRoadmap({ loaded, pace, today }: Roadmap, offer: Offer, firstDay: IsoDay): RoadmapMeeting {
  const { roadmap, view } = loaded;
  const ahead = pace ? forecastRest(pace, view.milestones, pace.worked, today) : null;
  const open = view.readiness.groups
    .flatMap(({ requirements }) => requirements)
    .filter(({ kind, isMet }) => kind === "must" && !isMet);
  const isReached = ({ skill, need }: (typeof open)[number]) =>
    view.milestones.some(
      ({ status, step }) =>
        (status === "to-do" || status === "in-progress") &&
        step.endsOn <= firstDay &&
        step.raises.some((ref) => ref.skill === skill && ref.level >= need),
    );
  return {
    roadmapId: roadmap.id,
    title: roadmap.title,
    finish: ahead && { p50On: ahead.p50On, p80On: ahead.p80On },
    leftCents: view.left.costCents,
    unknownFees: view.left.unknownCostCount,
    studyMinutes: pace ? pace.constraints.weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0) : null,
    commuteMinutes: offer.commute && offer.commute.onSiteDaysPerWeek * offer.commute.minutesPerDay,
    reachedByThen: open.filter(isReached).map(({ skillName }) => skillName),
    openOnFirstDay: open.filter((one) => !isReached(one)).map(({ skillName }) => skillName),
  };
}
