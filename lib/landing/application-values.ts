import type { IsoDay } from "@/lib/catalogue/types";
import type { ApplicationStatus } from "./application-status";

/** What a person says of an application. `url` is an http or https address; it is kept as text and never fetched. */
export type ApplicationValues = {
  roadmapId: string | null;
  company: string;
  title: string;
  url: string | null;
  status: ApplicationStatus;
  nextAction: string;
  nextOn: IsoDay | null;
  appliedOn: IsoDay | null;
  note: string;
};

/** Those values alone, out of an object that may hold more. */
export function pickApplicationValues(values: ApplicationValues): ApplicationValues {
  const { roadmapId, company, title, url, status, nextAction, nextOn, appliedOn, note } = values;
  return { roadmapId, company, title, url, status, nextAction, nextOn, appliedOn, note };
}
