import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { ReadAdvertisement, Span } from "@/lib/custom-roles/advertisement-types";
import { namesLikeWords, phrasesInPassing, wordsInPassing } from "@/lib/custom-roles/everyday-words";
import { matchAdvertisement } from "@/lib/custom-roles/match-advertisement";
import { quoteMention } from "@/lib/custom-roles/quote-mention";
import { advertisements } from "./advertisements";

const index = indexCatalogue(catalogue);
const read = (text: string) => matchAdvertisement(index, text);
const sure = ({ suggestions }: ReadAdvertisement) => suggestions.filter(({ doubt }) => doubt === null);
const find = (text: string, skill: string) => read(text).suggestions.find((entry) => entry.skill === skill);
/** A skill as "level kind weight", with "proof" where something is to be shown; the doubt where there is one. */
const told = (text: string, skill: string) => {
  const found = find(text, skill);
  if (!found) return "not named";
  const { level, kind, weight, proof, doubt } = found;
  return doubt ?? `${level} ${kind} ${weight}${proof ? " proof" : ""}`;
};
const said = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe("reading an advertisement", () => {
  it("tells levels, kinds and parts of an ordinary one", () => {
    const text = advertisements.reliability;
    expect(told(text, "kubernetes")).toBe("4 must 60");
    expect(told(text, "linux")).toBe("3 must 60");
    expect(told(text, "observability")).toBe("3 must 90");
    expect(told(text, "python")).toBe("2 must 60");
    expect(told(text, "go")).toBe("2 should 30");
    expect(told(text, "service-mesh-and-load-balancing")).toBe("1 should 30");
    expect(told(text, "business-intelligence")).toBe("it stands in a part about the company or the offer");
    expect(told(text, "team-culture")).toBe("it stands in a part about the company or the offer");
    expect(read(text)).toMatchObject({
      experienceMonths: 60,
      certifications: [{ certification: "cncf-cka" }],
      pay: [],
    });
  });

  it("keeps what the sentence asks apart from what stands beside it", () => {
    const text = advertisements.mlStartup;
    expect(told(text, "machine-learning")).toBe("3 must 60 proof");
    expect(told(text, "deep-learning")).toBe("3 must 60");
    expect(told(text, "apache-spark")).toBe("2 should 30");
    expect(told(text, "software-design")).toBe("“solid” is an ordinary word too");
    expect(said(text, read(text).pay).join()).toContain("€85,000");
    expect(read(text).experienceMonths).toBe(36);
  });

  it("reads sentences over wrapped lines", () => {
    const text = advertisements.hardWrapped;
    expect(read(text).years.map(({ years }) => years)).toEqual([4]);
    expect(told(text, "data-pipelines")).toBe("3 must 60");
    expect(told(text, "machine-learning")).toBe("1 should 30");
  });

  it("reads a single paragraph, and does not put in what is denied", () => {
    const text = advertisements.oneParagraph;
    expect(told(text, "zero-trust")).toMatch(/^4 must/);
    expect(read(text)).toMatchObject({ experienceMonths: 120, certifications: [{ certification: "isc2-cissp" }] });
    expect(read(text).unrecognised.map((word) => word.text)).toEqual(["PHP"]);
    expect(told(advertisements.chief, "security-operations")).toBe("a “no” or “not” stands before it");
  });

  it("takes ordinary words for what they are, and names in a list for names", () => {
    const plain = read(advertisements.ordinaryWords);
    expect(sure(plain)).toEqual([]);
    expect(plain.suggestions.map(({ skill }) => skill)).toEqual(expect.arrayContaining(["go", "react", "nodejs"]));
    const listed = sure(read(advertisements.listedNames)).map(({ skill }) => skill);
    expect(listed).toEqual(["go", "r-language", "cpp", "nodejs", "react", "api-design", "business-intelligence"]);
    expect(read(advertisements.listedNames).unrecognised.map(({ text }) => text)).toEqual(["Rust"]);
  });

  it("reads capitals, numbered lists, other tongues and odd signs", () => {
    expect(told(advertisements.allCaps, "infrastructure-as-code")).toBe("3 must 60");
    expect(told(advertisements.manager, "leadership-and-communication")).toBe("3 must 60");
    expect(told(advertisements.manager, "cloud-cost-management")).toBe("2 should 30");
    expect(told(advertisements.manager, "hiring-and-interviewing")).toBe("“Hiring” is often said in passing");
    expect(told(advertisements.german, "kubernetes")).toBe("2 must 60");
    const odd = sure(read(advertisements.unusual)).map(({ skill }) => skill);
    expect(odd).toEqual(expect.arrayContaining(["kubernetes", "python", "sql", "csharp-and-dotnet"]));
  });

  it("counts years of practice, and none of companies and contracts", () => {
    expect(read(advertisements.frontend).experienceMonths).toBe(48);
    expect(read(advertisements.manager).experienceMonths).toBe(84);
    expect(read("Requirements\nFor over 20 years we have built things.").years).toEqual([]);
    expect(read("Requirements\nThis is a two years contract.").years).toEqual([]);
    expect(told(advertisements.frontend, "typescript")).toBe("3 must 90");
    expect(told(advertisements.frontend, "software-testing")).toBe("2 should 30");
    expect(told(advertisements.scientist, "data-wrangling")).toBe("4 must 60");
    expect(told(advertisements.scientist, "git")).toBe("2 must 60 proof");
  });

  it.each([
    ["CISSP or CISM certification held for at least three years", 0],
    ["AWS certified for 3 years", 0],
    ["A certificate, valid for three years", 0],
    ["A badge renewed or bought again every 3 years", 0],
    ["Every day at the console, 5 years or more", 60],
    ["12 years in business", 0],
    ["We celebrate our 10 years anniversary", 0],
    ["A 15 year old company", 0],
    ["CISSP certification with 5 years of experience", 60],
    ["AWS certified, 4 years of Java", 48],
    ["5 years in business intelligence", 60],
    ["Ten years' experience in contract negotiation preferred", 120],
    ["Ten years’ experience preferred", 120],
    ["Fifteen years of leading teams", 180],
    ["Twenty years in security", 240],
    ["10+ yrs in operations", 120],
    ["five-plus years of SQL", 60],
    ["at least 5 years", 60],
    ["five (5) years in security", 60],
    ["8 to 10 years", 96],
    ["8-10 years", 96],
    ["eight to ten years’ work", 96],
  ])("takes of “%s” %i months of experience", (text, months) => {
    expect(read(`A job\n\nRequirements\n- ${text}`).experienceMonths).toBe(months);
  });

  it.each([
    ["Solid Go or Python", "go must, python should"],
    ["scikit-learn or PyTorch", "machine-learning must, deep-learning should"],
    ["Python, Java or Go", "python must, java should, go should"],
    ["Java, Rust or Python", "java must, python should"],
    ["Kubernetes, Java/Python, SQL", "kubernetes must, java must, python should, sql must"],
    ["Python or Rust, Java or Scala", "python must, java must, scala should"],
    ["Docker, Kubernetes and Kafka", "containers must, kubernetes must, stream-processing must"],
    ["Python and SQL or Spark", "python must, sql must, apache-spark should"],
    ["Spark or PySpark", "apache-spark must"],
    ["Java. Or Python", "java must, python must"],
    ["Go or Python", "python must"],
  ])("takes of “%s” the first of several, and the others as optional", (text, asked) => {
    const found = sure(read(`A job\n\nRequirements\n- ${text}`));
    expect(found.map(({ skill, kind }) => `${skill} ${kind}`).join(", ")).toBe(asked);
  });

  it("says that an “or” or a slash made one essential and the other optional", () => {
    const reasons = (text: string, skill: string) => find(`Requirements\n- ${text}`, skill)?.reasons;
    expect(reasons("Java or Python", "java")).toContain("essential, as the first of several joined by “or”");
    expect(reasons("Java or Python", "python")).toContain("optional, as one of several joined by “or”");
    expect(reasons("Java/Python", "python")).toContain("optional, as one of several joined by “/”");
    expect(told("Requirements\n- Java or Python\n- Python for scripts", "python")).toBe("2 must 60");
    expect(reasons("Java or Python would be nice", "python")).toContain("“would be nice” makes it optional");
  });

  it.each([
    ["Excellent written and verbal communication", "technical-writing", "written and verbal communication"],
    ["A degree in computer science", "algorithms-and-data-structures", "computer science"],
    ["Review others' pull requests", "git", "pull requests"],
  ])("doubts an everyday phrase: “%s”", (text, skill, phrase) => {
    expect(told(`Requirements\n- ${text}`, skill)).toBe(`“${phrase}” is often said in passing`);
    expect(told("Requirements\n- Git and pull requests", "git")).toBe("2 must 60");
  });

  it("knows by their aliases the phrases that are said in passing, every one", () => {
    const known = new Set(catalogue.skills.flatMap(({ name, aliases }) => [name, ...aliases]).map(normaliseTerm));
    expect([...phrasesInPassing].filter((phrase) => !known.has(phrase))).toEqual([]);
  });

  it("loses no name in silence, wherever it stands", () => {
    const left = (text: string) => read(`Requirements\n${text}`).unrecognised.map((word) => word.text);
    expect(left("- Zig")).toEqual(["Zig"]);
    expect(left("- Zig or Nim")).toEqual(["Zig", "Nim"]);
    expect(left("- You know Apache Pinot and COBOL85")).toEqual(["Apache Pinot", "COBOL85"]);
    expect(left("- Great care, and Elm")).toEqual(["Elm"]);
    expect(left("- Building things that last for years")).toEqual([]);
  });

  it("names the longest term: a lab is not its first word", () => {
    const asked = (text: string) => sure(read(`Requirements\n- ${text}`)).map(({ skill }) => skill);
    expect(asked("Experience with GitLab CI")).not.toContain("git");
    expect(asked("Experience with JavaScript")).not.toContain("java");
    expect(asked("Kubernetes. Operators are nice")).toContain("kubernetes");
    expect(asked("machine, learning")).not.toContain("machine-learning");
  });
});

describe("whatever is pasted", () => {
  const names = catalogue.skills.flatMap(({ name, aliases }) => [name, ...aliases]);
  const anything = fc
    .array(
      fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(
          "\n",
          "\n\n- ",
          "Nice to have:\n",
          "Benefits\n",
          " no ",
          ", ",
          ". ",
          "5+ years ",
          " deep ",
          "ﷺ½ ",
          "\r\n",
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(" ").slice(0, 20_000));

  it("never breaks, and every place lies in the text, in its sentence, and says what is claimed", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { suggestions, certifications, years, pay, unrecognised } = read(text);
        const mentions = [...suggestions, ...certifications].flatMap((entry) => entry.mentions);
        for (const { start, end, sentence } of [...mentions, ...years, ...unrecognised]) {
          expect(0 <= sentence.start && sentence.start <= start && start < end && end <= sentence.end).toBe(true);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          const { found } = quoteMention(text, { start, end, sentence });
          expect(found.trim()).not.toBe("");
        }
        for (const { start, end } of pay) expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const { text: word, start, end } of unrecognised) expect(text.slice(start, end)).toBe(word);
        expect(new Set(suggestions.map(({ skill }) => skill)).size).toBe(suggestions.length);
        for (const { skill, reasons } of suggestions) {
          expect(index.skills.has(skill)).toBe(true);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("asks the same whatever the order of a list", () => {
    const plain = catalogue.skills
      .filter(({ name }) => !namesLikeWords.has(normaliseTerm(name)) && !wordsInPassing.has(normaliseTerm(name)))
      .map(({ name }) => name);
    const lists = fc
      .uniqueArray(fc.constantFrom(...plain), { minLength: 2, maxLength: 15 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const asks = (list: readonly string[]) =>
      sure(read(`A job\n\nRequirements\n${list.map((name) => `- ${name}`).join("\n")}`))
        .map(({ skill, level, kind, weight }) => `${skill} ${level} ${kind} ${weight}`)
        .sort();
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(asks(shuffled)).toEqual(asks(list));
      }),
      { numRuns: 60 },
    );
  });

  it("finds every skill of the catalogue by its own name, in a list of requirements", () => {
    const missed = catalogue.skills.filter(
      ({ id, name }) => !read(`Requirements\n- SQL, ${name}, Terraform`).suggestions.some(({ skill }) => skill === id),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
