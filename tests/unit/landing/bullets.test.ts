import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBullet, describeFault, mostBulletCharacters } from "@/lib/landing/check-bullet";
import { composeBullet } from "@/lib/landing/compose-bullet";
import { writeBullets, writeBulletsMarkdown } from "@/lib/landing/write-bullets";

const texts = (action: string, result = "", situation = "") => ({ situation, action, result });
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9%,]{1,9}$/), { maxLength: 30 }).map((list) => list.join(" "));
const story = fc.record({ situation: words, action: words, result: words });

describe("a bullet", () => {
  it.each([
    [texts("", "", ""), ""],
    [texts("  \n ", "", ""), ""],
    [texts("built a pipeline."), "Built a pipeline."],
    [
      texts("Built a pipeline", "cutting the wait from 9 h to 40 min"),
      "Built a pipeline, cutting the wait from 9 h to 40 min.",
    ],
    [texts("Built a pipeline", "The wait fell to 40 min."), "Built a pipeline; the wait fell to 40 min."],
    [
      texts("Built a pipeline", "so nobody waits", "for a clinic with 40,000 records a night;"),
      "Built a pipeline for a clinic with 40,000 records a night, so nobody waits.",
    ],
    [texts("Built a pipeline", "", "a clinic with 40,000 records"), "Built a pipeline (a clinic with 40,000 records)."],
    [texts("", "the wait fell", "a clinic"), "A clinic; the wait fell."],
    [texts("", "the wait fell", ""), "The wait fell."],
    [texts("iOS app rebuilt", "how often does it crash?"), "iOS app rebuilt; how often does it crash?"],
    [texts("Wrote it down\r\nin  two parts…"), "Wrote it down in two parts…"],
  ])("of %o reads “%s”", (given, bullet) => expect(composeBullet(given)).toBe(bullet));

  it.each([
    [
      texts("I automated deploys", "Deploy time fell to 4 min", "As the only SRE on a team of 12"),
      "I automated deploys as the only SRE on a team of 12; deploy time fell to 4 min.",
    ],
    [texts("Built a bot", "", "Our team copied 300 invoices"), "Built a bot (our team copied 300 invoices)."],
    [texts("Built a bot", "Cutting the wait by half"), "Built a bot, cutting the wait by half."],
    [texts("Built a bot", "A Kubernetes upgrade takes 2 h"), "Built a bot; a Kubernetes upgrade takes 2 h."],
    [texts("", "The wait fell", "Our clinic"), "Our clinic; the wait fell."],
    [texts("", "", "İzmir, 12 people"), "İzmir, 12 people."],
  ])("of %o goes on small in mid-sentence: “%s”", (given, bullet) => expect(composeBullet(given)).toBe(bullet));

  it.each([
    "SLAs were met",
    "SRE calls fell by 3",
    "I sleep again",
    "I’m called twice a year",
    "S3 costs fell by 3",
    "GitHub runs fell by 3",
    "Python jobs fell by 3",
    "Acme Ltd bought 2",
  ])("keeps the capital of “%s”, which is a name’s", (result) =>
    expect(composeBullet(texts("Built a bot", result))).toBe(`Built a bot; ${result}.`),
  );

  it("is one line that holds every word a person wrote, in their order of telling, and no word of ours", () => {
    fc.assert(
      fc.property(story, (given) => {
        const bullet = composeBullet(given);
        expect(bullet).not.toMatch(/[\r\n]|\s{2}/);
        const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9%]+/g) ?? [];
        expect(wordsOf(bullet)).toEqual(wordsOf(`${given.action} ${given.situation} ${given.result}`));
      }),
    );
  });
});

describe("what is plainly wrong with it", () => {
  it.each([
    [texts(""), []],
    [texts("Built it", "cutting the wait by 40 %"), []],
    [texts("Built it", "halving the wait"), []],
    [texts("Built it", "for three teams"), []],
    [texts("Built 12 of them"), ["no-result"]],
    [texts("Built 12 of them", "which everybody liked"), ["no-number"]],
    [texts("Built it", "which everyone liked"), ["no-number"]],
    [texts("", "The wait fell by 40 %"), ["no-action"]],
    [texts("I built it", "cutting the wait by 40 %"), ["begins-with-i"]],
    [texts("We built it", "cutting the wait by 40 %"), ["begins-with-i"]],
    [texts("Improved it", "cutting the wait by ٤٠ %"), []],
    [texts("I built it"), ["no-result", "begins-with-i"]],
  ])("%o: %j", (given, faults) => expect(checkBullet(given)).toEqual(faults));

  it("is more than two lines from one character past the limit on, the full stop counted", () => {
    const of = (length: number) => texts("a".repeat(length - 4), "b 1");
    expect(composeBullet(of(mostBulletCharacters - 2)).length).toBe(mostBulletCharacters);
    expect(checkBullet(of(mostBulletCharacters - 2))).toEqual([]);
    expect(checkBullet(of(mostBulletCharacters - 1))).toEqual(["too-long"]);
  });

  it("is told in a sentence each, with the length where it matters", () => {
    const sentences = (["no-action", "no-result", "no-number", "begins-with-i", "too-long"] as const).map((fault) =>
      describeFault(fault, 301),
    );
    expect(new Set(sentences).size).toBe(5);
    expect(sentences.at(-1)).toContain("301 characters");
  });
});

describe("the whole set", () => {
  const set = [texts("Built it", "cutting 2 h"), texts(""), texts("Ran *all* [tests]", "5 of 5")];

  it("is a line for each bullet that has words", () => {
    expect(writeBullets(set)).toBe("- Built it, cutting 2 h.\n- Ran *all* [tests]; 5 of 5.\n");
    expect(writeBullets([texts("")])).toBe("");
  });

  it("escapes in Markdown what would be markup", () => {
    expect(writeBulletsMarkdown("Mine <b>", set)).toBe(
      "# Mine \\<b\\>\n\n- Built it, cutting 2 h.\n- Ran \\*all\\* \\[tests\\]; 5 of 5.\n",
    );
  });
});
