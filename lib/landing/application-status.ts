/** How far an application is, in the order in which it usually goes. */
export const applicationStatuses = ["interested", "applied", "interviewing", "offer", "declined", "withdrawn"] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** The word shown for each status. */
export const applicationStatusWords: Record<ApplicationStatus, string> = {
  interested: "Interested",
  applied: "Applied",
  interviewing: "Interviewing",
  offer: "Offer received",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** Whether something may still come of it: all but declined and withdrawn. */
export function isOpenStatus(status: ApplicationStatus): boolean {
  return status !== "declined" && status !== "withdrawn";
}
