import { describe, expect, it } from "vitest";
import type { Story } from "@/lib/landing/bullet-candidate";
import { type LandingFacts, listBulletCandidates } from "@/lib/landing/list-bullet-candidates";
import { promptStory } from "@/lib/landing/prompt-story";
import { describeLanding } from "@/lib/landing/describe-landing";
import { summariseLanding } from "@/lib/landing/summarise-landing";
import { sampleProgress, sampleRequirement, sampleStep } from "../view/sample-roadmap";

const done = (key: string, finishedOn: string) => ({
  ...sampleProgress(key, { status: "done", finishedOn }),
  setAside: null,
});
const proof = (key: string, title = `Proof of ${key}`) => ({
  id: `e-${key}`,
  milestoneId: `id-${key}`,
  title,
  url: "https://example.org",
});
const story = (key: string, given: Partial<Story> = {}): Story => ({
  milestoneId: `id-${key}`,
  situation: "",
  action: "Built it",
  result: "",
  portfolioPlace: null,
  version: 1,
  ...given,
});

const cluster = sampleStep("project:cluster", {
  kind: "project",
  acceptance: ["Survives a lost node", "Costs are known"],
  proves: [
    { skill: "kubernetes", level: 3 },
    { skill: "helm", level: 1 },
  ],
});
const facts: LandingFacts = {
  snapshot: {
    milestones: [cluster, sampleStep("a"), sampleStep("b"), sampleStep("c"), sampleStep("d", { kind: "project" })],
    requirements: [sampleRequirement("kubernetes", { skillName: "Kubernetes" })],
  },
  milestones: [
    done("project:cluster", "2027-01-05"),
    done("a", "2027-01-09"),
    done("b", "2027-01-07"),
    { ...sampleProgress("c"), setAside: null },
    done("d", "2027-01-01"),
    { ...done("gone", "2027-01-08"), setAside: sampleStep("gone", { title: "Left out since" }) },
    { ...done("lost", "2027-01-08"), setAside: null },
  ],
  evidence: [proof("project:cluster"), proof("b"), proof("gone"), proof("c")],
  ticks: new Map([["id-project:cluster", ["Costs are known", "Asked for no longer"]]]),
  stories: [],
  nameSkill: (skill) => `the ${skill}`,
};
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe("what a bullet can be written of", () => {
  it("is what was finished with evidence, last finished first, also when a newer plan left it out", () => {
    const { offered, waiting } = listBulletCandidates(facts);
    expect(keys(offered)).toEqual(["gone", "b", "project:cluster"]);
    expect(offered[0]).toMatchObject({ title: "Left out since", isInPlan: false, isDone: true });
    expect(keys(waiting)).toEqual(["a", "d"]);
  });

  it("carries what it proves by name, its evidence, and those criteria that are ticked and still asked for", () => {
    const found = listBulletCandidates(facts).offered.find(({ key }) => key === "project:cluster");
    expect(found).toMatchObject({
      proves: [
        { skillName: "Kubernetes", level: 3 },
        { skillName: "the helm", level: 1 },
      ],
      ticked: ["Costs are known"],
      evidence: [{ title: "Proof of project:cluster" }],
      story: null,
    });
  });

  it("stays once something was written of it, whatever became of the step and its evidence", () => {
    const stories = [story("c"), story("a", { action: " ", portfolioPlace: 1 })];
    const { offered, waiting } = listBulletCandidates({ ...facts, stories });
    expect(keys(offered)).toContain("c");
    expect(offered.find(({ key }) => key === "c")).toMatchObject({ isDone: false });
    expect(keys(waiting)).toEqual(["a", "d"]);
  });

  it("shows the portfolio in its order, with what was reopened since, and offers the other finished projects", () => {
    const stories = [story("project:cluster", { portfolioPlace: 2 }), story("c", { portfolioPlace: 1, action: "" })];
    const { portfolio } = listBulletCandidates({ ...facts, stories });
    expect(keys(portfolio.members)).toEqual(["c", "project:cluster"]);
    expect(keys(portfolio.others)).toEqual(["d"]);
  });
});

describe("the hints beside the fields", () => {
  const { offered } = listBulletCandidates(facts);
  const known = offered.find(({ key }) => key === "project:cluster");

  it("are made of what is recorded of this very step", () => {
    const prompts = known && promptStory(known);
    expect(prompts?.situation).toContain("Summary project:cluster");
    expect(prompts?.action).toContain("You ticked: “Costs are known”");
    expect(prompts?.result).toContain("“Proof of project:cluster”");
  });

  it("quote what is asked where nothing is ticked, and ask by kind", () => {
    const untouched = known && { ...known, ticked: [], evidence: [] };
    expect(untouched && promptStory(untouched).action).toContain("“Survives a lost node” and 1 more.");
    expect(untouched && promptStory(untouched).result).not.toContain("evidence");
    const kinds = (["skill", "project", "certification", "experience"] as const).map(
      (kind) => untouched && promptStory({ ...untouched, kind }).situation,
    );
    expect(new Set(kinds).size).toBe(4);
  });
});

describe("the last phase in counts", () => {
  it("counts what is there and leaves out what belongs to nothing any more", () => {
    const summary = summariseLanding({
      requirements: [{ skill: "kubernetes" }, { skill: "linux" }],
      milestones: facts.milestones,
      evidence: facts.evidence,
      stories: [story("b", { portfolioPlace: 1 }), story("a"), story("project:cluster", { action: "  " })],
      topics: [
        { skillId: "kubernetes", isReady: true },
        { skillId: "cobol", isReady: true },
        { skillId: "linux", isReady: false },
      ],
      applications: [{ status: "applied" }, { status: "declined" }, { status: "offer" }],
      offers: [{ id: "x" }, { id: "x" }],
    });
    const counts = { evidenced: 3, written: 1, portfolio: 1, topics: 2, topicsReady: 1 };
    expect(summary).toEqual({ ...counts, openApplications: 2, offers: 1 });
    expect(describeLanding(summary).map(({ count }) => count)).toEqual([
      "1 of 3 written",
      "1 project",
      "1 of 2 ready",
      "2 open, 1 offer",
    ]);
  });

  it("says of an untouched roadmap what is missing", () => {
    const none = { evidenced: 0, written: 0, portfolio: 0, topics: 0, topicsReady: 0, openApplications: 0, offers: 0 };
    expect(describeLanding(none).map(({ count }) => count)).toEqual([
      "no evidence yet",
      "nothing chosen yet",
      "none",
      "none open",
    ]);
  });
});
