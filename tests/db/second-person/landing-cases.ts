import { expect } from "vitest";
import { addApplication } from "@/db/landing/add-application";
import { checkRoadmap } from "@/db/landing/check-roadmap";
import { editApplication } from "@/db/landing/edit-application";
import { findStory } from "@/db/landing/find-story";
import { listApplications } from "@/db/landing/list-applications";
import { listLinkedOffers } from "@/db/landing/list-linked-offers";
import { listStories } from "@/db/landing/list-stories";
import { listTicksByMilestone } from "@/db/landing/list-ticks-by-milestone";
import { listTopics } from "@/db/landing/list-topics";
import { placeStory } from "@/db/landing/place-story";
import { prepareTopic } from "@/db/landing/prepare-topic";
import { putBackApplication } from "@/db/landing/put-back-application";
import { removeApplication } from "@/db/landing/remove-application";
import { writeStory } from "@/db/landing/write-story";
import { listChanges } from "@/db/progress/list-changes";
import { readAs } from "@/db/transaction";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { northwind, readApplication, readStories, readTopics, texts } from "../../support/landing";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { notFound, type VerbCase } from "./verb-case";

const rewritten = { ...texts, version: 2, result: "halving the cost" };
const nameOfError = (work: Promise<unknown>) => work.catch((error: Error) => error.name);

const storyCases: Record<string, VerbCase> = {
  writeStory: {
    foreign: (stranger, { milestoneId }) => writeStory(stranger, { milestoneId, ...rewritten }, once()),
    gets: notFound,
    own: async (scene) => {
      await writeStory(scene.viewer, { milestoneId: scene.milestoneId, ...rewritten }, once());
      expect(await readStories(scene)).toMatchObject([{ ...rewritten, version: 3, portfolioPlace: 1 }]);
    },
  },
  findStory: {
    foreign: (stranger, { milestoneId }) => readAs(stranger, (tx) => findStory(tx, milestoneId)),
    gets: null,
    own: async ({ viewer, milestoneId }) => {
      expect(await readAs(viewer, (tx) => findStory(tx, milestoneId))).toMatchObject(texts);
    },
  },
  listStories: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => listStories(tx, roadmapId)),
    gets: [],
    own: async (scene) => expect(await readStories(scene)).toMatchObject([{ ...texts, portfolioPlace: 1 }]),
  },
  placeStory: {
    foreign: (stranger, { milestoneId }) => placeStory(stranger, { milestoneId, move: "remove" }, once()),
    gets: notFound,
    own: async (scene) => {
      await placeStory(scene.viewer, { milestoneId: scene.milestoneId, move: "remove" }, once());
      expect(await readStories(scene)).toMatchObject([{ ...texts, portfolioPlace: null }]);
    },
  },
  listTicksByMilestone: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => listTicksByMilestone(tx, roadmapId)),
    gets: new Map(),
    own: async ({ viewer, roadmapId, milestoneId }) => {
      const ticks = await readAs(viewer, (tx) => listTicksByMilestone(tx, roadmapId));
      expect(ticks).toEqual(new Map([[milestoneId, ["Shows it to a stranger"]]]));
    },
  },
};

const topicCases: Record<string, VerbCase> = {
  prepareTopic: {
    foreign: (stranger, { roadmapId }) =>
      prepareTopic(stranger, { roadmapId, skillId: "linux", change: { isReady: true } }, once()),
    gets: notFound,
    own: async (scene) => {
      const { viewer, roadmapId } = scene;
      await prepareTopic(viewer, { roadmapId, skillId: "linux", change: { isReady: true } }, once());
      expect(await readTopics(scene)).toMatchObject([{ isReady: true, note: "The story of the lost disk" }]);
    },
  },
  listTopics: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => listTopics(tx, roadmapId)),
    gets: [],
    own: async (scene) => expect(await readTopics(scene)).toMatchObject([{ skillId: "linux", isReady: false }]),
  },
};

const applicationCases: Record<string, VerbCase> = {
  addApplication: {
    // Neither into the first person's roadmap, nor anywhere that they would see.
    foreign: (stranger, { roadmapId }) => addApplication(stranger, { ...northwind, roadmapId }, once()),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      await addApplication(viewer, { ...northwind, roadmapId, company: "Contoso" }, once());
      expect(await readApplication(viewer, "Contoso")).toMatchObject({ roadmapId, roadmap: { id: roadmapId } });
    },
  },
  checkRoadmap: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => checkRoadmap(tx, roadmapId)),
    gets: notFound,
    own: ({ viewer, roadmapId }) => readAs(viewer, (tx) => checkRoadmap(tx, roadmapId)),
  },
  editApplication: {
    foreign: async (stranger, { viewer }) => {
      const { id, version } = await readApplication(viewer);
      return editApplication(stranger, { ...northwind, applicationId: id, version, note: "Mine" }, once());
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id, version } = await readApplication(viewer);
      const changed = { ...northwind, status: "interviewing", note: "They called" } as const;
      await editApplication(viewer, { ...changed, applicationId: id, version }, once());
      expect(await readApplication(viewer)).toMatchObject({ ...changed, version: 2 });
    },
  },
  removeApplication: {
    foreign: async (stranger, { viewer }) =>
      removeApplication(stranger, { applicationId: (await readApplication(viewer)).id }, once()),
    gets: notFound,
    own: async ({ viewer }) => {
      await removeApplication(viewer, { applicationId: (await readApplication(viewer)).id }, once());
      expect(await readAs(viewer, (tx) => listApplications(tx))).toEqual([]);
    },
  },
  putBackApplication: {
    // What it belongs to is the first person's, so the key refuses the row, whoever's it is said to be.
    foreign: async (stranger, { viewer, roadmapId }) => {
      const { id } = await readApplication(viewer);
      const [row] = await superuser`select to_jsonb(t) as row from applications t where id = ${id}`;
      const copied = row?.["row"] as Record<string, unknown>;
      const before = { ...copied, id: crypto.randomUUID(), roadmap_id: roadmapId };
      return nameOfError(readAs(stranger, (tx) => putBackApplication(tx, { before, after: null })));
    },
    gets: "ConflictError",
    own: async ({ viewer, roadmapId }) => {
      const { id } = await readApplication(viewer);
      await removeApplication(viewer, { applicationId: id }, once());
      const [change] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 1));
      await readAs(viewer, (tx) => putBackApplication(tx, { before: change?.before, after: null }));
      expect(await readApplication(viewer)).toMatchObject({ ...northwind, id, version: 2 });
    },
  },
  listApplications: {
    foreign: (stranger, { roadmapId }) =>
      readAs(stranger, async (tx) => [...(await listApplications(tx)), ...(await listApplications(tx, { roadmapId }))]),
    gets: [],
    own: async ({ viewer, roadmapId }) => {
      await addApplication(viewer, { ...northwind, roadmapId, company: "Here" }, once());
      const ofRoadmap = await readAs(viewer, (tx) => listApplications(tx, { roadmapId }));
      expect(ofRoadmap.map(({ company }) => company)).toEqual(["Here"]);
      expect(await readAs(viewer, (tx) => listApplications(tx))).toHaveLength(2);
    },
  },
  listLinkedOffers: {
    foreign: (stranger) => readAs(stranger, listLinkedOffers),
    gets: [],
    own: async ({ viewer }) => {
      const { id } = await readApplication(viewer);
      const offer = superuser.json(emptyOffer("Northwind", "USD") as never);
      await superuser`insert into offers (user_id, application_id, offer) values (${viewer.userId}, ${id}, ${offer})`;
      const linked = (await readAs(viewer, listLinkedOffers)).filter(({ applicationId }) => applicationId === id);
      expect(linked).toMatchObject([{ applicationId: id, status: "open" }]);
    },
  },
};

export const landingCases: Record<string, VerbCase> = { ...storyCases, ...topicCases, ...applicationCases };
