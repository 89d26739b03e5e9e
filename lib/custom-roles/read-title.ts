const marks = /^[\s#*_>•-]+|[\s#*_]+$/gu;
const label = /^(?:job title|job|title|position|role)\s*:\s*/i;
const hiring =
  /^(?:we(?:['’]?re| are) hiring|(?:now|currently) hiring|hiring)(?:\s+for)?(?:\s*[:!]|\s[–—-])\s*(?:an?\s+)?/i;
const looking =
  /^(?:we(?:['’]?re| are) (?:hiring|looking for|seeking|searching for)|we (?:seek|look for)|looking for|seeking)(?: an?)?\s+(?=\S)/i;
/** What a sentence says of the one who is looked for, once its beginning is off. */
const rest = /(?:\s+(?:to|who|that|with)\s.*|[.!]+)$/;
const place = /\s*[([](?:[^()[\]]*\b)?(?:remote|hybrid|on[- ]?site|home office)\b[^()[\]]*[)\]]$/i;
const atSign = /\s+@\s*\S.*$/;
const atCompany = /\s+at(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*){1,4}$/u;

/**
 * The first line of an advertisement as a title: without its marks, without "We're hiring:" and its like before it, and without the
 * company and "(Remote …)" after it. Empty where there is none of at most `most` characters.
 */
export function readTitle(advertisement: string, most: number): string {
  const line = advertisement.split("\n").find((text) => text.trim() !== "") ?? "";
  const whole = line.replace(marks, "").replace(/\s+/g, " ");
  const title = dropEnd(dropLead(whole)) || whole;
  return title.length <= most ? title : "";
}

function dropLead(line: string): string {
  const bare = line.replace(label, "").replace(hiring, "").replace(label, "").replace(marks, "");
  return looking.test(bare) ? bare.replace(looking, "").replace(rest, "") : bare;
}

/** Takes off one thing after the other until nothing is left to take. */
function dropEnd(line: string): string {
  const shorter = line.replace(marks, "").replace(place, "").replace(atSign, "").replace(atCompany, "");
  return shorter === line ? line : dropEnd(shorter);
}
