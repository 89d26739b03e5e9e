import type { LandingSummary } from "./summarise-landing";

/** A part of the last phase: the id of its place on the page, its name, and how far it is in words. */
export type LandingPart = { id: "bullets" | "portfolio" | "topics" | "applications"; name: string; count: string };

/** The four parts of the last phase with their counts in words; offers are told with the applications they come of. */
export function describeLanding(summary: LandingSummary): LandingPart[] {
  const { evidenced, written, portfolio, topics, topicsReady, openApplications, offers } = summary;
  const bullets = evidenced === 0 ? "no evidence yet" : `${written} of ${evidenced} written`;
  const applications = openApplications === 0 ? "none open" : `${openApplications} open`;
  const came = offers === 0 ? "" : offers === 1 ? ", 1 offer" : `, ${offers} offers`;
  return [
    { id: "bullets", name: "Résumé bullets", count: bullets },
    { id: "portfolio", name: "Portfolio", count: portfolio === 0 ? "nothing chosen yet" : countProjects(portfolio) },
    { id: "topics", name: "Interview topics", count: topics === 0 ? "none" : `${topicsReady} of ${topics} ready` },
    { id: "applications", name: "Applications", count: `${applications}${came}` },
  ];
}

const countProjects = (count: number) => (count === 1 ? "1 project" : `${count} projects`);
