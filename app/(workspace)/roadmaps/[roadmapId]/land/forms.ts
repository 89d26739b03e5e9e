import { z } from "zod";
import { limits } from "@/lib/core/limits";

const id = z.uuid("This form has lost its way. Reload the page.");
const version = z.coerce.number().int().min(0);
const text = (most: number) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.replace(/\r\n?/g, "\n"))
    .pipe(z.string().max(most, `Use at most ${most.toLocaleString("en-US")} characters.`));

export const storyForm = z.object({
  milestoneId: id,
  version,
  situation: text(limits.storyCharacters),
  action: text(limits.storyCharacters),
  result: text(limits.storyCharacters),
});

export const placeForm = z.object({ milestoneId: id, move: z.enum(["add", "remove", "up", "down"]) });

const topic = { roadmapId: id, skillId: z.string().min(1).max(limits.itemCharacters) };
export const markTopicForm = z.object({
  ...topic,
  isReady: z.enum(["true", "false"]).transform((word) => word === "true"),
});
export const topicNoteForm = z.object({ ...topic, version, note: text(limits.topicNoteCharacters) });
