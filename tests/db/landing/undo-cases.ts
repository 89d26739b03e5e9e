import { addApplication } from "@/db/landing/add-application";
import { editApplication } from "@/db/landing/edit-application";
import { placeStory, type PortfolioMove } from "@/db/landing/place-story";
import { prepareTopic, type TopicChange } from "@/db/landing/prepare-topic";
import { removeApplication } from "@/db/landing/remove-application";
import { writeStory } from "@/db/landing/write-story";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { northwind, readApplication, readStories, readTopics, texts } from "../../support/landing";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { readMilestone, type Walk } from "../../support/walk-roadmap";

const idOf = async ({ viewer, roadmapId }: Walk, key: string) => (await readMilestone(viewer, roadmapId, key)).id;
const write =
  (key: string, result: string) =>
  async (walk: Walk): Promise<unknown> => {
    const milestoneId = await idOf(walk, key);
    const held = (await readStories(walk)).find((story) => story.milestoneId === milestoneId);
    return writeStory(walk.viewer, { milestoneId, version: held?.version ?? 0, ...texts, result }, once());
  };
const place =
  (key: string, move: PortfolioMove) =>
  async (walk: Walk): Promise<unknown> =>
    placeStory(walk.viewer, { milestoneId: await idOf(walk, key), move }, once());
const prepare =
  (change: TopicChange) =>
  async ({ viewer, roadmapId }: Walk): Promise<unknown> => {
    const [held] = await readTopics({ viewer, roadmapId });
    const now = "note" in change ? { ...change, version: held?.version ?? 0 } : change;
    return prepareTopic(viewer, { roadmapId, skillId: "linux", change: now }, once());
  };
const add =
  (company: string) =>
  ({ viewer }: Walk): Promise<unknown> =>
    addApplication(viewer, { ...northwind, company }, once());
const edit =
  (note: string, company = northwind.company) =>
  async ({ viewer }: Walk): Promise<unknown> => {
    const { id, version, roadmapId } = await readApplication(viewer, company);
    return editApplication(viewer, { ...northwind, roadmapId, company, applicationId: id, version, note }, once());
  };
const remove = async ({ viewer }: Walk): Promise<unknown> =>
  removeApplication(viewer, { applicationId: (await readApplication(viewer)).id }, once());
const receiveOffer = async ({ viewer }: Walk): Promise<unknown> => {
  const { id } = await readApplication(viewer);
  const offer = superuser.json(emptyOffer("Northwind", "USD") as never);
  return superuser`insert into offers (user_id, application_id, offer) values (${viewer.userId}, ${id}, ${offer})`;
};

/** How what belongs to landing a job is taken back. */
export const landingUndoCases = {
  "story-written": [
    { name: "first words", change: write("cert:cka", "first"), later: write("cert:cka", "second") },
    { name: "other words", change: write("project:cluster", "better"), later: write("project:cluster", "best") },
    { name: "shown", change: place("cert:cka", "add"), later: place("cert:cka", "remove") },
    {
      name: "moved up",
      first: place("cert:cka", "add"),
      change: place("cert:cka", "up"),
      later: place("cert:cka", "down"),
    },
    { name: "no longer shown", change: place("project:cluster", "remove"), later: place("project:cluster", "add") },
  ],
  "topic-prepared": [
    { name: "ready", change: prepare({ isReady: true }), later: prepare({ isReady: false }) },
    {
      name: "noted",
      change: prepare({ note: "Mounts", version: 0 }),
      later: prepare({ note: "Namespaces", version: 0 }),
    },
  ],
  "application-added": [{ name: "added", change: add("Contoso"), later: edit("They called", "Contoso") }],
  "application-edited": [{ name: "edited", change: edit("They called"), later: edit("They called again") }],
  "application-removed": [
    { name: "removed", change: remove, later: null },
    { name: "removed, with the offer that came of it", first: receiveOffer, change: remove, later: null },
  ],
};
