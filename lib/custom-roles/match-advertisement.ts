import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import type {
  AskedYears,
  Mention,
  NamedCertification,
  ReadAdvertisement,
  Sentence,
  Suggestion,
  Word,
} from "./advertisement-types";
import { doubtMention, isUnmistakable } from "./doubt-mention";
import { type Choice, findAlternatives } from "./find-alternatives";
import { findCurrencies } from "./find-currencies";
import { findLeftovers } from "./find-leftovers";
import { findTerms, type FoundTerm } from "./find-terms";
import { findYears } from "./find-years";
import { indexTerms } from "./index-terms";
import { type Judgement, judgeMention } from "./judge-mention";
import { splitSentences } from "./split-sentences";
import { splitWords } from "./split-words";
import { weightOf } from "./weight-words";

/** Named so often, or in the title, a skill is central to the role. */
const mentionsOfCentral = 3;
const longestTitle = 100;

type Read = { text: string; sentences: Sentence[]; words: Word[]; found: FoundTerm[] };
type Judged = Mention & { judgement: Judgement; doubt: string | null; isInTitle: boolean };

/**
 * Reads a job advertisement by the catalogue's names and aliases and by written rules: the skills and certifications it names,
 * how well and how much they are asked, years, sentences with money, and what nothing answers to. Offsets are into `text`.
 */
export function matchAdvertisement(index: CatalogueIndex, text: string): ReadAdvertisement {
  const sentences = splitSentences(text);
  const words = splitWords(text, sentences);
  const found = findTerms(text, words, indexTerms(index));
  const read = { text, sentences, words, found };
  const covered = new Set(found.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at)));
  const years = listYears(read);
  return {
    suggestions: suggestSkills(read),
    certifications: listCertifications(read),
    years,
    experienceMonths: 12 * Math.max(0, ...years.map((entry) => entry.years)),
    pay: sentences
      .filter(({ start, end }) => findCurrencies(text.slice(start, end)).length > 0)
      .map(({ start, end }) => ({ start, end })),
    unrecognised: findLeftovers(text, words, sentences, covered),
  };
}

function suggestSkills(read: Read): Suggestion[] {
  const bySkill = new Map<CatalogueId, Judged[]>();
  const certain = listCertain(read);
  const entries = read.found.filter(({ term }) => term.owner.kind === "skill");
  const judged = new Map(entries.map((entry) => [entry, judge(read, entry, certain)]));
  const choices = findAlternatives(read.text, read.words, entries, (entry) => judged.get(entry)?.doubt === null);
  for (const [entry, mention] of judged) {
    const { id } = entry.term.owner;
    if (mention) bySkill.set(id, [...(bySkill.get(id) ?? []), weighChoice(mention, choices.get(entry))]);
  }
  return [...bySkill].map(([skill, mentions]) => summarise(skill, mentions));
}

/** Of several among which one may choose, the first alone is essential. */
function weighChoice(mention: Judged, choice: Choice | undefined): Judged {
  if (!choice || mention.judgement.kind === "should") return mention;
  const several = `of several joined by “${choice.joint}”`;
  const judgement: Judgement = choice.isFirst
    ? { ...mention.judgement, whyKind: `essential, as the first ${several}` }
    : { ...mention.judgement, kind: "should", whyKind: `optional, as one ${several}` };
  return { ...mention, judgement };
}

/** The places of words that no ordinary word could be taken for. */
function listCertain({ words, found }: Read): Set<number> {
  const places = new Set<number>();
  for (const entry of found) {
    const word = words[entry.from];
    if (!word || !isUnmistakable(entry, word)) continue;
    for (let at = 0; at < entry.count; at += 1) places.add(entry.from + at);
  }
  return places;
}

function judge({ text, sentences, words }: Read, entry: FoundTerm, certain: ReadonlySet<number>): Judged | null {
  const sentence = sentences[words[entry.from]?.sentence ?? -1];
  if (!sentence) return null;
  const { start, end } = entry;
  return {
    start,
    end,
    sentence: spanOf(sentence),
    judgement: judgeMention(text, sentence, entry),
    doubt: doubtMention(text, words, sentences, entry, certain),
    isInTitle: sentence === sentences[0] && sentence.end - sentence.start <= longestTitle,
  };
}

/** The mention that asks most decides; one that is essential makes the skill essential, one beyond doubt puts it in. */
function summarise(skill: CatalogueId, all: readonly Judged[]): Suggestion {
  const sure = all.filter(({ doubt }) => doubt === null);
  const counted = sure.length > 0 ? sure : all;
  const best = counted.reduce((most, entry) => (entry.judgement.level > most.judgement.level ? entry : most));
  const must = counted.find(({ judgement }) => judgement.kind === "must");
  const isCentral = counted.some(({ isInTitle }) => isInTitle) || counted.length >= mentionsOfCentral;
  const kind = must ? "must" : "should";
  const weighed = isCentral && must ? "central" : must ? "normal" : "nice";
  const whyCentral =
    counted.length >= mentionsOfCentral ? `named ${counted.length} times: central` : "in the first line: central";
  const proving = counted.find(({ judgement }) => judgement.proof);
  const reasons = [best.judgement.whyLevel, (must ?? best).judgement.whyKind, proving?.judgement.whyProof ?? []].flat();
  return {
    skill,
    level: best.judgement.level,
    weight: weightOf(weighed),
    kind,
    proof: proving !== undefined,
    reasons: [...reasons, ...(weighed === "central" ? [whyCentral] : [])],
    mentions: all.map(({ start, end, sentence }) => ({ start, end, sentence })),
    doubt: sure.length > 0 ? null : (all[0]?.doubt ?? null),
  };
}

function listCertifications({ sentences, words, found }: Read): NamedCertification[] {
  const byId = new Map<CatalogueId, Mention[]>();
  for (const { term, from, start, end } of found) {
    const sentence = sentences[words[from]?.sentence ?? -1];
    if (term.owner.kind !== "certification" || !sentence) continue;
    byId.set(term.owner.id, [...(byId.get(term.owner.id) ?? []), { start, end, sentence: spanOf(sentence) }]);
  }
  return [...byId].map(([certification, mentions]) => ({ certification, mentions }));
}

/** Years outside the part about the company. */
function listYears({ text, sentences }: Read): AskedYears[] {
  return sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    if (sentence.section === "about") return [];
    return findYears(said).map(({ years, start, end }) => ({
      years,
      start: sentence.start + start,
      end: sentence.start + end,
      sentence: spanOf(sentence),
    }));
  });
}

const spanOf = ({ start, end }: Sentence) => ({ start, end });
