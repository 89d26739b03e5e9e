import { describe, expect, it } from "vitest";
import { buildRoleView } from "@/app/(workspace)/my-roles/build-role-view";
import { draftRole } from "@/app/(workspace)/my-roles/draft-role";
import { addRoleForm, editRoleForm } from "@/app/(workspace)/my-roles/forms";
import { composeRequirements } from "@/app/(workspace)/my-roles/compose-requirements";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { limits } from "@/lib/core/limits";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { findLikeRole } from "@/lib/custom-roles/find-like-role";
import { matchAdvertisement } from "@/lib/custom-roles/match-advertisement";
import { readTitle } from "@/lib/custom-roles/read-title";
import { weightOf, weightWord, weightWords } from "@/lib/custom-roles/weight-words";
import { advertisements } from "./advertisements";

const index = indexCatalogue(catalogue);
const nothing = { advertisement: "", advertisementUrl: "", title: "", copyFrom: "" };
const draft = (typed: Partial<typeof nothing>) => draftRole(index, addRoleForm.parse({ ...nothing, ...typed }));
const passes = (typed: Partial<typeof nothing>) => addRoleForm.safeParse({ ...nothing, ...typed }).success;

const kept: CustomRole = {
  id: crypto.randomUUID(),
  title: "Mine",
  summary: "",
  advertisement: "",
  advertisementUrl: null,
  requirements: [],
  experienceMonths: 0,
  likeRoleId: null,
  pay: null,
  isRemoved: false,
  version: 1,
  madeOn: "2026-11-20",
  changedOn: "2026-11-20",
};

describe("a role as it begins", () => {
  it("asks what the advertisement asks beyond doubt, in its own words", () => {
    const role = draft({ advertisement: advertisements.reliability });
    expect(role).toMatchObject({
      title: "Senior Site Reliability Engineer",
      experienceMonths: 60,
      likeRoleId: null,
      pay: null,
    });
    const kubernetes = role?.requirements.find(({ skill }) => skill === "kubernetes");
    expect(kubernetes).toMatchObject({ level: 4, source: null, why: expect.stringContaining("Kubernetes clusters") });
    expect(role?.requirements.some(({ skill }) => skill === "team-culture")).toBe(false);
  });

  it("copies a role whole, with its sources, and the advertisement decides where both name a skill", () => {
    const copied = draft({ copyFrom: "site-reliability-engineer" });
    const original = index.roles.get("site-reliability-engineer");
    expect(copied?.requirements).toHaveLength(original?.requirements.length ?? 0);
    expect(copied).toMatchObject({
      title: original?.title,
      likeRoleId: original?.id,
      experienceMonths: original?.experienceMonths,
    });
    const both = draft({ copyFrom: "site-reliability-engineer", advertisement: advertisements.reliability });
    expect(both?.requirements.find(({ skill }) => skill === "linux")).toMatchObject({ weight: 60, source: null });
    expect(both?.requirements.length).toBeLessThanOrEqual(limits.customRoleRequirements);
  });

  it("begins with a title alone, and refuses nothing at all, an endless text and a wrong address", () => {
    expect(draft({ title: "Beekeeper" })).toMatchObject({ title: "Beekeeper", requirements: [] });
    expect(passes({})).toBe(false);
    expect(passes({ title: "x".repeat(limits.customRoleTitleCharacters + 1) })).toBe(false);
    expect(passes({ advertisement: "x".repeat(limits.advertisementCharacters + 1) })).toBe(false);
    expect(passes({ title: "A", advertisementUrl: "javascript:alert(1)" })).toBe(false);
    expect(draft({ advertisement: `${"long ".repeat(40)}\nSQL` })).toBeNull();
  });

  it.each([
    ["We're hiring: Staff Data Scientist, Growth @ Loopcart (Remote US)", "Staff Data Scientist, Growth"],
    ["We’re hiring a Staff Engineer", "Staff Engineer"],
    ["We are looking for an ML engineer to join our team.", "ML engineer"],
    ["Job title: Data Engineer", "Data Engineer"],
    ["Role: Head of Data at Acme Labs", "Head of Data"],
    ["**Machine Learning Engineer** (remote, EU)", "Machine Learning Engineer"],
    ["Now hiring: SRE [Hybrid, Berlin]", "SRE"],
    ["Head of Engineering at scale", "Head of Engineering at scale"],
    ["Hiring Manager", "Hiring Manager"],
    ["Hiring-Manager (m/w/d)", "Hiring-Manager (m/w/d)"],
    ["We're hiring!", "We're hiring!"],
    ["@ Loopcart", "@ Loopcart"],
    ["Data Scientist (Growth)", "Data Scientist (Growth)"],
  ])("reads of “%s” the title “%s”", (line, title) => expect(readTitle(`\n${line}\nText`, 80)).toBe(title));

  it.each([
    ["Salary: £85,000 - £95,000", "GBP"],
    ["€85k a year", "EUR"],
    ["We pay 85.000 EUR", "EUR"],
    ["CHF 120'000 to 140'000", "CHF"],
    ["₹30,00,000 a year", "INR"],
    ["$150,000 CAD", "CAD"],
    ["A$ 120k", "AUD"],
    ["$150,000", "USD"],
    ["You own a $2M budget.\n\nSalary\n£85,000", "GBP"],
    ["You own a £2M budget.", "GBP"],
    ["Pounds and € signs alone", "USD"],
  ])("offers for “%s” pay in %s, and copies no amount", (text, currency) => {
    const role = { ...kept, advertisement: `A job\n\nRequirements\n- SQL\n\n${text}` };
    const { pay } = buildRoleView(index, role, matchAdvertisement(index, role.advertisement));
    expect(pay).toEqual({ currency, low: "", high: "", statedOn: "" });
  });

  it("keeps the currency that was saved, whatever the advertisement says", () => {
    const pay = { currency: "USD", lowCents: 100, highCents: 200, statedOn: "2026-11-20" } as const;
    const role = { ...kept, advertisement: "A job\n\n£85,000", pay };
    const view = buildRoleView(index, role, matchAdvertisement(index, role.advertisement));
    expect(view.pay).toMatchObject({ currency: "USD", low: "1" });
  });

  it("reads a title from the first line, and which role it is like", () => {
    expect(readTitle("\n\n## **Job title: Data Engineer**\nText", 80)).toBe("Data Engineer");
    expect(findLikeRole(index, "Senior Data Engineer (remote)")).toBe("big-data-engineer");
    expect(findLikeRole(index, "Principal Security Architect")).toBe("cybersecurity-architect");
    expect(findLikeRole(index, "Beekeeper")).toBeNull();
  });

  it("has three words for weights that come back as they were", () => {
    for (const { word, weight } of weightWords) expect(weightWord(weightOf(word))).toBe(weightWord(weight));
  });
});

describe("a role as it is edited", () => {
  const asked = { weight: 92, kind: "must", proof: false, why: "Copied", source: "guide-sre" } as const;
  const role: CustomRole = {
    ...kept,
    advertisement: advertisements.reliability,
    requirements: [
      { ...asked, skill: "linux", level: 3 },
      { ...asked, skill: "python", level: 2 },
    ],
  };
  const form = {
    id: role.id,
    version: "1",
    title: "Mine",
    summary: "",
    advertisementUrl: "",
    experienceMonths: "0",
    likeRoleId: "",
    payCurrency: "USD",
    payLow: "",
    payHigh: "",
    payOn: "",
    addSkill: "",
    addLevel: "2",
  };
  const edit = (typed: Record<string, unknown>) => composeRequirements(role, editRoleForm.parse({ ...form, ...typed }));

  it("keeps a weight and a source to the number while nobody changes them", () => {
    const same = { levels: { linux: "3", python: "2" }, weights: { linux: "central", python: "central" } };
    const kinds = { linux: "must", python: "must" };
    expect(edit({ ...same, kinds })).toEqual(role.requirements);
    const [linux] = edit({
      levels: { linux: "4" },
      weights: { linux: "nice" },
      kinds: { linux: "should" },
      proofs: { linux: "on" },
    });
    expect(linux).toEqual({
      skill: "linux",
      level: 4,
      weight: 30,
      kind: "should",
      proof: true,
      why: "Copied",
      source: null,
    });
  });

  it("leaves out, takes what the advertisement names, and puts in by hand", () => {
    const levels = { linux: "3", python: "2" };
    const skills = (typed: Record<string, unknown>) => edit({ levels, ...typed }).map(({ skill }) => skill);
    expect(skills({ drops: { python: "on" } })).toEqual(["linux"]);
    expect(skills({ takes: { kubernetes: "on" } })).toEqual(["linux", "python", "kubernetes"]);
    expect(edit({ levels, takes: { kubernetes: "on" } }).at(-1)).toMatchObject({ level: 4, source: null });
    expect(edit({ levels, addSkill: "sql", addLevel: "1" }).at(-1)).toMatchObject({
      skill: "sql",
      level: 1,
      weight: 60,
    });
  });

  it("reads pay as offers do, in its currency", () => {
    const paid = (typed: Record<string, unknown>) => {
      const { payLow, payHigh } = editRoleForm.parse({ ...form, ...typed });
      return [payLow, payHigh];
    };
    expect(paid({ payLow: "185k", payHigh: "1,2M" })).toEqual([18_500_000, 120_000_000]);
    expect(paid({ payCurrency: "GBP", payLow: "£45k", payHigh: "" })).toEqual([4_500_000, null]);
    expect(paid({ payLow: " ", payHigh: "120.000,50" })).toEqual([null, 12_000_050]);
  });

  it("says what is wrong with pay at its field, also while another field is wrong", () => {
    const said = (typed: Record<string, unknown>) =>
      (editRoleForm.safeParse({ ...form, ...typed }).error?.issues ?? []).map(({ path, message }) => [
        path[0],
        message,
      ]);
    expect(said({ addLevel: "9", payLow: "£90k", payHigh: "lots" })).toEqual([
      ["addLevel", "Choose a level."],
      ["payLow", "This says £, this pay is in USD: change one of them."],
      ["payHigh", "Enter a year’s pay as a number, such as 95,000, or leave it empty."],
    ]);
    expect(said({ payLow: "120.000" })).toEqual([["payLow", "Is this 120 or 120,000? Write 120,000 or 120.00."]]);
    expect(said({ payHigh: "200M" })).toEqual([["payHigh", "Enter a smaller amount: at most 100,000,000."]]);
    expect(said({ payLow: "90k", payHigh: "80k" })).toEqual([
      ["payHigh", "The higher end cannot be below the lower one."],
    ]);
    expect(said({ payCurrency: "XXX", payLow: "lots" })).toEqual([["payCurrency", "That currency is not known."]]);
    expect(said({ payLow: ["1", "2"] }).map(([name]) => name)).toEqual(["payLow"]);
  });

  it("refuses pay the wrong way round, unknown skills and months out of bounds", () => {
    const refuses = (typed: Record<string, unknown>) => !editRoleForm.safeParse({ ...form, ...typed }).success;
    expect(refuses({})).toBe(false);
    expect(refuses({ payLow: "90,000", payHigh: "80,000" })).toBe(true);
    expect(refuses({ payLow: "a lot" })).toBe(true);
    expect(refuses({ levels: { alchemy: "2" } })).toBe(true);
    expect(refuses({ levels: { linux: "5" } })).toBe(true);
    expect(refuses({ experienceMonths: "721" })).toBe(true);
    expect(refuses({ title: "" })).toBe(true);
  });
});
