import type { Timeline } from "@/lib/view/build-timeline";

/** How wide a week is at least, in pixels, and what fits on the axis at that width. */
export type TimelineScale = {
  weekWidth: number;
  trackWidth: number;
  showsMonths: boolean;
  showsQuarters: boolean;
  showsWeeks: boolean;
};

/** The narrowest track on which the whole path is drawn, in pixels; a wider window widens it. */
const wholeWidth = 560;
const closeWeek = 14;
/** Room that the number of a year takes, in pixels. */
export const labelWidth = 38;
/** Room that three letters of a month take, in pixels. */
export const shortLabelWidth = 30;

/** The scale of a timeline: all of it in one window, or close up, where months can be told apart. */
export function scaleTimeline({ weeks }: Pick<Timeline, "weeks">, isClose: boolean): TimelineScale {
  const week = Math.max(wholeWidth / weeks, isClose ? closeWeek : 1.1);
  return {
    weekWidth: week,
    trackWidth: Math.round(week * weeks),
    showsMonths: week * 4 >= shortLabelWidth,
    showsQuarters: week * 13 >= shortLabelWidth,
    showsWeeks: week >= 22,
  };
}

/** Where a number of weeks lies on the track. */
export const at = (week: number, weeks: number) => `${((100 * week) / weeks).toFixed(3)}%`;

/** Left edge and width of a stretch on the track. */
export function stretchStyle(stretch: { startWeek: number; endWeek: number }, weeks: number) {
  return { left: at(stretch.startWeek, weeks), width: at(stretch.endWeek - stretch.startWeek, weeks) };
}
