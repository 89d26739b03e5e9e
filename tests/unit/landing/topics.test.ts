import { describe, expect, it } from "vitest";
import { listInterviewTopics, type TopicFacts } from "@/lib/landing/list-interview-topics";
import { measureReadiness } from "@/lib/progress/measure-readiness";
import { sampleProgress, sampleRequirement, sampleStep } from "../view/sample-roadmap";

const snapshot = {
  milestones: [
    sampleStep("step:linux:2", { raises: [{ skill: "linux", level: 2 }] }),
    sampleStep("project:cluster", { title: "A cluster", proves: [{ skill: "linux", level: 3 }] }),
    sampleStep("cert:open", { proves: [{ skill: "linux", level: 3 }] }),
  ],
  requirements: [
    sampleRequirement("git", { weight: 20 }),
    sampleRequirement("linux", { weight: 80, level: 3, proof: true }),
    sampleRequirement("python", { weight: 80, kind: "should" }),
    sampleRequirement("sql", { weight: 80 }),
  ],
  dropped: [],
};
const claims = new Map([["linux", { level: 2, basis: "milestone", claimedOn: "2027-01-05" } as const]]);
const facts: TopicFacts = {
  snapshot,
  states: measureReadiness(snapshot, claims, new Set()).groups.flatMap(({ requirements }) => requirements),
  milestones: [
    sampleProgress("step:linux:2", { status: "done" }),
    sampleProgress("project:cluster", { status: "done" }),
    sampleProgress("cert:open", { status: "in-progress" }),
  ],
  evidence: [{ id: "e", milestoneId: "id-project:cluster", title: "The cluster", url: null }],
  claims,
  notes: [
    { skillId: "sql", isReady: true, note: "Joins", version: 4 },
    { skillId: "cobol", isReady: true, note: "Asked once", version: 1 },
  ],
  describeLevel: (skill, level) => (skill === "git" ? null : `${skill} at ${level}`),
};

describe("interview topics", () => {
  const topics = listInterviewTopics(facts);

  it("are the role's requirements: not ready first, heaviest first, essential before optional", () => {
    expect(topics.map(({ skill }) => skill)).toEqual(["linux", "python", "git", "sql"]);
    expect(topics.at(-1)).toMatchObject({ isReady: true, note: "Joins", version: 4 });
    expect(topics[1]).toMatchObject({ isReady: false, note: "", version: 0, claim: null });
  });

  it("say what the person has, on whose word, and what finished work shows it, the highest first", () => {
    expect(topics[0]).toMatchObject({
      need: 3,
      have: 2,
      isMet: false,
      proof: "open",
      claim: { basis: "milestone" },
      anchor: "linux at 3",
      why: "The role uses linux daily.",
    });
    expect(topics[0]?.shownBy).toMatchObject([
      { key: "project:cluster", level: 3, evidence: [{ title: "The cluster" }] },
      { key: "step:linux:2", level: 2, evidence: [] },
    ]);
  });

  it("claim no words for a skill that the catalogue has none for", () => {
    expect(topics.find(({ skill }) => skill === "git")?.anchor).toBeNull();
  });

  it("are the same however the requirements and notes come", () => {
    const turned = {
      ...facts,
      snapshot: { ...snapshot, requirements: snapshot.requirements.toReversed() },
      notes: facts.notes.toReversed(),
      states: facts.states.toReversed(),
    };
    expect(listInterviewTopics(turned)).toEqual(topics);
  });
});
