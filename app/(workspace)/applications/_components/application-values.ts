import type { ApplicationRow } from "@/db/landing/list-applications";

/** What the form of an application shows, as text by field name. */
export type ApplicationTexts = {
  company: string;
  title: string;
  url: string;
  status: string;
  nextAction: string;
  nextOn: string;
  appliedOn: string;
  note: string;
  roadmapId: string;
};
export type RoadmapChoice = { id: string; title: string };

/** The texts of an application that nobody wrote anything into. */
export const emptyTexts: ApplicationTexts = {
  company: "",
  title: "",
  url: "",
  status: "interested",
  nextAction: "",
  nextOn: "",
  appliedOn: "",
  note: "",
  roadmapId: "",
};

/** A stored application, or what a conflict says stands there, as the texts of its form. */
export function toTexts(
  row: Omit<ApplicationRow, "id" | "userId" | "version" | "createdAt" | "updatedAt">,
): ApplicationTexts {
  const { company, title, url, status, nextAction, nextOn, appliedOn, note, roadmapId } = row;
  return {
    company,
    title,
    status,
    nextAction,
    note,
    url: url ?? "",
    nextOn: nextOn ?? "",
    appliedOn: appliedOn ?? "",
    roadmapId: roadmapId ?? "",
  };
}
