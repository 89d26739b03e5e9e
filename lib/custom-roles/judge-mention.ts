import type { ReachableLevel } from "@/lib/catalogue/types";
import type { Sentence, Span } from "./advertisement-types";
import { findYears } from "./find-years";

/** What the rules read at one place; each `why` names the words that decided. */
export type Judgement = {
  level: ReachableLevel;
  kind: "must" | "should";
  proof: boolean;
  whyLevel: string;
  whyKind: string;
  /** Null where nothing is asked to be shown. */
  whyProof: string | null;
};

const cues: [ReachableLevel, RegExp][] = [
  [4, /\b(?:experts?|deep(?:ly)?|mastery|authority|world[- ]class|guru)\b/gi],
  [
    3,
    /\b(?:expertise|strong(?:ly)?|solid|proficien\w+|fluen\w+|hands[- ]on|advanced|extensive|in[- ]depth|excellent|proven|thorough|leads?|leading|led|architect(?:ing)?|track record|confident)\b/gi,
  ],
  [
    1,
    /\b(?:familiar(?:ity)?|exposure|basics?|some|awareness|aware|interest(?:ed)?|curious|curiosity|willing(?:ness)?|introductory|notions?)\b/gi,
  ],
];
const extraWords =
  /\b(?:nice[- ]to[- ]have|(?:is|are|as)?\s*an?\s+(?:big |strong |huge |definite )?(?:plus|bonus|asset|advantage)|bonus|preferred|preferably|ideally|desirable|advantageous|beneficial|good[- ]to[- ]have|optional|not required|would be (?:great|nice|useful|helpful))\b/i;
const proofWords = /\b(?:portfolio|track record|proven|demonstrat\w+|published|open[- ]source contributions?)\b/i;

/** Years in one sentence with a skill from which practitioner level is read. */
const yearsOfPractice = 3;

/** Level, importance and proof of a skill that is named at `mention`, by the words of its sentence and by the part it stands in. */
export function judgeMention(text: string, sentence: Sentence, mention: Span): Judgement {
  const said = text.slice(sentence.start, sentence.end);
  const { level, why } = readLevel(said, mention.start - sentence.start);
  const extra = extraWords.exec(said)?.[0].trim();
  const proof = proofWords.exec(said)?.[0];
  const isExtra = sentence.section === "extra" || extra !== undefined;
  const whyExtra = extra
    ? `“${extra.toLowerCase()}” makes it optional`
    : "optional, as it stands under what would be nice to have";
  return {
    level,
    kind: isExtra ? "should" : "must",
    proof: proof !== undefined,
    whyLevel: why,
    whyKind: isExtra ? whyExtra : "essential, as nothing says otherwise",
    whyProof: proof === undefined ? null : `“${proof.toLowerCase()}” asks for something to show`,
  };
}

/** The nearest word before the skill that speaks of depth, else the nearest after it, else years, else working level. */
function readLevel(said: string, at: number): { level: ReachableLevel; why: string } {
  const found = cues.flatMap(([level, pattern]) =>
    [...said.matchAll(pattern)].map(({ 0: word, index }) => ({ level, word, index })),
  );
  const nearest = found
    .map((cue) => ({ ...cue, distance: cue.index < at ? at - cue.index : 10_000 + cue.index - at }))
    .sort((a, b) => a.distance - b.distance || b.level - a.level)[0];
  const words = ["", "awareness", "working", "practitioner", "expert"];
  if (nearest) return { level: nearest.level, why: `“${nearest.word.toLowerCase()}” makes it ${words[nearest.level]}` };
  const years = Math.max(0, ...findYears(said).map((entry) => entry.years));
  if (years >= yearsOfPractice) return { level: 3, why: `${years} years make it practitioner` };
  return { level: 2, why: "working, as nothing says how well" };
}
