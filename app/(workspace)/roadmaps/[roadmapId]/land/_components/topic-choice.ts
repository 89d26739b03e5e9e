import type { InterviewTopic } from "@/lib/landing/list-interview-topics";

/** Which topics are shown; it lives in the address. */
export type TopicChoice = "all" | "open" | "unshown" | "ready";

export const topicChoices: readonly { value: TopicChoice; word: string }[] = [
  { value: "all", word: "All" },
  { value: "open", word: "Not ready yet" },
  { value: "unshown", word: "Nothing shows it" },
  { value: "ready", word: "Ready" },
];

/** Reads the choice from an address's parameters; what is unknown or doubled means all. */
export function readTopicChoice({ topics }: Record<string, string | string[] | undefined>): TopicChoice {
  return topicChoices.find(({ value }) => value === topics)?.value ?? "all";
}

/** Whether a topic is shown. */
export function passesTopics({ isReady, shownBy }: InterviewTopic, choice: TopicChoice): boolean {
  if (choice === "open") return !isReady;
  if (choice === "unshown") return shownBy.length === 0;
  return choice === "all" || isReady;
}
