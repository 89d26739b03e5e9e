import { levelWord } from "@/app/_ui/format";
import type { InterviewTopic } from "@/lib/landing/list-interview-topics";

/** A topic's state of being shown, in the word that its line and the counts go by. */
export const showingWords = { shown: "shown", partly: "partly shown", not: "not shown" } as const;

/** What finished work shows of a topic, as a sentence: what is done, to which level, and with evidence or without. */
export function tellShowing({ showing, need, proof }: Pick<InterviewTopic, "showing" | "need" | "proof">): string {
  const { state, doneLevel, evidencedLevel } = showing;
  if (state === "not") {
    if (proof === "open") return "Nothing finished yet, and evidence will be asked for.";
    const elsewhere = proof === "shown" ? "; your plan counts a proof from elsewhere" : "";
    return `Nothing finished in this roadmap${elsewhere}.`;
  }
  const bare = doneLevel > evidencedLevel ? `, without to ${levelWord(doneLevel)}` : "";
  const done =
    evidencedLevel > 0
      ? `done with evidence to ${levelWord(evidencedLevel)}${bare}`
      : `done to ${levelWord(doneLevel)} without evidence`;
  return `${state === "shown" ? "Shown" : "Partly shown"}: ${done}; ${levelWord(need)} is asked.`;
}
