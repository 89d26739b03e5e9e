import type { BulletCandidate } from "./bullet-candidate";
import type { StoryTexts } from "./story-texts";

type Known = Pick<BulletCandidate, "kind" | "title" | "summary" | "acceptance" | "ticked" | "evidence" | "proves">;

/**
 * What to think of while writing about one milestone, built of what is recorded of it: its brief, the criteria that were
 * ticked, the evidence by its title. Hints to be read beside the fields, never text to be saved.
 */
export function promptStory(known: Known): StoryTexts {
  return { situation: promptSituation(known), action: promptAction(known), result: promptResult(known) };
}

function promptSituation({ kind, title, summary, proves }: Known): string {
  const skills = proves.map(({ skillName }) => skillName).join(", ");
  if (kind === "project")
    return `For whom, and of what size: users, data, money, a deadline? The brief was: ${summary}`;
  if (kind === "experience") return `Where was it, for how long, in a team of how many? The step was: ${title}.`;
  if (kind === "certification" || kind === "education")
    return `For which work did you need it${skills ? `, and where do you use ${skills}` : ""}?`;
  return `Where did you use ${skills || title}: which team, product, data or deadline?`;
}

function promptAction({ acceptance, ticked }: Known): string {
  const begin = "What did you do yourself? Begin with a verb.";
  if (ticked.length > 0) return `${begin} You ticked: ${quote(ticked)}`;
  return acceptance.length > 0 ? `${begin} The step asks for: ${quote(acceptance)}` : begin;
}

function promptResult({ evidence }: Known): string {
  const [first] = evidence;
  const begin = "What was different afterwards, with a number: time, cost, users, errors, a score?";
  return first ? `${begin} Your evidence: “${first.title}”.` : begin;
}

/** The first criterion, and how many more there are. */
function quote([first = "", ...rest]: readonly string[]): string {
  return `“${first}”${rest.length > 0 ? ` and ${rest.length} more.` : ""}`;
}
