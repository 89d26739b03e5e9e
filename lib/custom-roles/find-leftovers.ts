import type { Sentence, Unrecognised, Word } from "./advertisement-types";

/** Capitalised words of advertisements that name nothing one could learn. */
const plain: ReadonlySet<string> = new Set(
  `a about all also an and any apply applications are as at bachelor bachelors ba bs bsc be benefits bonus both by ceo city collaborate
  company computer contribute cto cv build degree department design develop diploma drive each eea engineer engineering engineers english
  ensure equal eu europe european experience expertise for friday from full german germany have help hr hybrid i if in ideally
  india innovation inc international is it join junior key kingdom know knowledge lead leader level llc london looking ltd maintain manage
  manager master masters me mid monday ms msc must new nice no not of office on only optional or our paid part partner ph phd plc
  please preferred principal product proven provide qualifications remote required requirements responsibilities review role salary science
  senior she skills software solid staff states strong support sr team teams tech technical technology the they this thursday to tuesday
  uk understanding united us usa use vp we wednesday what when where who why will with within work working write years york you your
  january february march april may june july august september october november december comfortable good great ability able familiarity
  yrs+ years+ excellent willingness bring own owner ownership partner per plus time day week eur usd gbp chf cad k jr dr st co gmbh ag sa bv ab`.split(
    /\s+/,
  ),
);
const mostShown = 40;
/** An entry of a list that has no more words than this, its bullet included, is a name more likely than a sentence. */
const longestEntry = 4;

/**
 * Names and technical words that nothing found covers, outside headings and parts about the company, in the order of the text:
 * words with a capital inside a sentence, in capitals, or with digits or signs among letters. Neighbours with capitals are one name.
 */
export function findLeftovers(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  covered: ReadonlySet<number>,
): Unrecognised[] {
  const found = new Map<string, Unrecognised>();
  for (let at = 0; at < words.length; at += 1) {
    const length = readName(text, words, sentences, covered, at);
    const [first, last] = [words[at], words[at + length - 1]];
    const sentence = first ? sentences[first.sentence] : undefined;
    if (length === 0 || !first || !last || !sentence) continue;
    const name = text.slice(first.start, last.end);
    const known = found.get(name.toLowerCase());
    if (known) known.count += 1;
    else
      found.set(name.toLowerCase(), {
        text: name,
        count: 1,
        start: first.start,
        end: last.end,
        sentence: { start: sentence.start, end: sentence.end },
      });
    at += length - 1;
  }
  return [...found.values()].slice(0, mostShown);
}

/** How many words from `at` on make one name that is left over; 0 when none does. */
function readName(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  covered: ReadonlySet<number>,
  at: number,
): number {
  let length = 0;
  for (let next = at; next < words.length; next += 1) {
    const [word, before] = [words[next], words[next - 1]];
    if (!word || covered.has(next) || !isName(text, sentences[word.sentence], word)) break;
    if (length > 0 && text.slice(before?.end, word.start) !== " ") break;
    length += 1;
  }
  return length;
}

function isName(text: string, sentence: Sentence | undefined, word: Word): boolean {
  if (!sentence || sentence.isHeading || sentence.section === "about") return false;
  const written = text.slice(word.start, word.end);
  if (plain.has(word.text) || /^\d/.test(written) || !/\p{L}/u.test(written)) return false;
  const isTechnical = /\p{Lu}.*\p{Lu}|\p{L}\d|\p{L}[+#]|\p{Ll}\p{Lu}/u.test(written);
  if (isTechnical) return !(written.length > 5 && written === written.toUpperCase() && /^\p{L}+$/u.test(written));
  if (!/^\p{Lu}/u.test(written) || written.length < 2) return false;
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, word.start));
  const isEntry = text.slice(sentence.start, sentence.end).trim().split(/\s+/).length <= longestEntry;
  return !isFirst || isEntry || /^\s*[,/]/.test(text.slice(word.end, word.end + 2));
}
