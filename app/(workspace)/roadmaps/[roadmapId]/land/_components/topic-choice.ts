import type { InterviewTopic } from "@/lib/landing/list-interview-topics";

/** Which topics are shown; it lives in the address. */
export type TopicChoice = "all" | "open" | "unshown" | "ready";

export const topicChoices: readonly { value: TopicChoice; word: string }[] = [
  { value: "all", word: "All" },
  { value: "open", word: "Not ready yet" },
  { value: "unshown", word: "Not fully shown" },
  { value: "ready", word: "Ready" },
];

/** Reads the choice from an address's parameters; what is unknown or doubled means all. */
export function readTopicChoice({ topics }: Record<string, string | string[] | undefined>): TopicChoice {
  return topicChoices.find(({ value }) => value === topics)?.value ?? "all";
}

/** Whether a topic is shown. */
export function passesTopics(
  { isReady, showing }: Pick<InterviewTopic, "isReady" | "showing">,
  choice: TopicChoice,
): boolean {
  if (choice === "open") return !isReady;
  if (choice === "unshown") return showing.state !== "shown";
  return choice === "all" || isReady;
}
