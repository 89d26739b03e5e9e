"use server";

import { defineAction } from "@/app/_server/action";
import { placeStory } from "@/db/landing/place-story";
import { prepareTopic } from "@/db/landing/prepare-topic";
import { writeStory } from "@/db/landing/write-story";
import { markTopicForm, placeForm, storyForm, topicNoteForm } from "./forms";

export const writeStoryAction = defineAction(storyForm, async ({ viewer, input, once }) => {
  const { changeId } = await writeStory(viewer, input, once);
  return { ok: true, message: "Bullet saved.", changeId };
});

const placed = {
  add: "Added to your portfolio.",
  remove: "Taken out of your portfolio.",
  up: "Moved up.",
  down: "Moved down.",
} as const;

export const placeStoryAction = defineAction(placeForm, async ({ viewer, input, once }) => {
  const answer = await placeStory(viewer, input, once);
  if (!answer.ok) return { ok: false, message: "The portfolio changed meanwhile. Reload the page." };
  return { ok: true, message: placed[input.move], changeId: answer.changeId };
});

export const markTopicAction = defineAction(markTopicForm, async ({ viewer, input, once }) => {
  const { roadmapId, skillId, isReady } = input;
  const { changeId } = await prepareTopic(viewer, { roadmapId, skillId, change: { isReady } }, once);
  return { ok: true, message: isReady ? "Ready for this topic." : "Back among the topics to prepare.", changeId };
});

export const saveTopicNoteAction = defineAction(topicNoteForm, async ({ viewer, input, once }) => {
  const { roadmapId, skillId, note, version } = input;
  const { changeId } = await prepareTopic(viewer, { roadmapId, skillId, change: { note, version } }, once);
  return { ok: true, message: "Note saved.", changeId };
});
