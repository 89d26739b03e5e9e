import { addApplication } from "@/db/landing/add-application";
import { type ListedApplication, listApplications } from "@/db/landing/list-applications";
import { listStories } from "@/db/landing/list-stories";
import { listTopics } from "@/db/landing/list-topics";
import { placeStory } from "@/db/landing/place-story";
import { prepareTopic } from "@/db/landing/prepare-topic";
import { writeStory } from "@/db/landing/write-story";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { invariant } from "@/lib/core/invariant";
import type { ApplicationValues } from "@/lib/landing/application-values";
import { once } from "./once";

/** An application as a form sends it; the roadmap is given where there is one. */
export const northwind: ApplicationValues = {
  roadmapId: null,
  company: "Northwind",
  title: "Platform engineer",
  url: "https://example.org/jobs/7",
  status: "applied",
  nextAction: "Send the portfolio",
  nextOn: "2026-12-04",
  appliedOn: "2026-11-20",
  note: "Ada knows the team",
};
export const texts = {
  situation: "for a shop with 40,000 orders a day",
  action: "Moved the checkout to Kubernetes",
  result: "cutting deployments from 2 h to 8 min",
};

type Place = { viewer: Viewer; roadmapId: string; milestoneId: string };

/** One of everything that belongs to landing a job: a story in the portfolio, a topic with a note, an application. */
export async function prepareLanding({ viewer, roadmapId, milestoneId }: Place): Promise<void> {
  await writeStory(viewer, { milestoneId, version: 0, ...texts }, once());
  await placeStory(viewer, { milestoneId, move: "add" }, once());
  const note = { note: "The story of the lost disk", version: 0 };
  await prepareTopic(viewer, { roadmapId, skillId: "linux", change: note }, once());
  await addApplication(viewer, northwind, once());
}

/** The stories of a roadmap as they stand now. */
export const readStories = ({ viewer, roadmapId }: Omit<Place, "milestoneId">) =>
  readAs(viewer, (tx) => listStories(tx, roadmapId));

/** What was said of a roadmap's topics. */
export const readTopics = ({ viewer, roadmapId }: Omit<Place, "milestoneId">) =>
  readAs(viewer, (tx) => listTopics(tx, roadmapId));

/** The application with a company of this name. */
export async function readApplication(viewer: Viewer, company = northwind.company): Promise<ListedApplication> {
  const found = (await readAs(viewer, (tx) => listApplications(tx))).find((row) => row.company === company);
  invariant(found, `no application at ${company}`);
  return found;
}
