import { describe, expect, it } from "vitest";
import { passesTopics, readTopicChoice } from "@/app/(workspace)/roadmaps/[roadmapId]/land/_components/topic-choice";
import { tellShowing } from "@/app/(workspace)/roadmaps/[roadmapId]/land/_components/tell-showing";
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
    expect(topics[0]?.finished).toMatchObject([
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

describe("whether finished work shows a topic", () => {
  const [low, middle, high] = ["step:python:1", "step:python:2", "project:model"] as const;
  const plan = {
    milestones: [
      sampleStep(low, { raises: [{ skill: "python", level: 1 }] }),
      sampleStep(middle, { raises: [{ skill: "python", level: 2 }] }),
      sampleStep(high, { proves: [{ skill: "python", level: 3 }] }),
    ],
    dropped: [],
  };
  const ask = (done: string[], evidenced: string[], level: 2 | 3 = 3) => {
    const requirements = [sampleRequirement("python", { level })];
    const snapshot = { ...plan, requirements };
    const [topic] = listInterviewTopics({
      ...facts,
      snapshot,
      states: measureReadiness(snapshot, new Map(), new Set()).groups.flatMap((group) => group.requirements),
      milestones: [low, middle, high].map((key) =>
        sampleProgress(key, { status: done.includes(key) ? "done" : "to-do" }),
      ),
      evidence: evidenced.map((key) => ({ id: key, milestoneId: `id-${key}`, title: "Proof", url: null })),
    });
    if (!topic) throw new Error("the topic is missing");
    return { topic, told: tellShowing(topic), isUnshown: passesTopics(topic, readTopicChoice({ topics: "unshown" })) };
  };

  it.each([
    [[], [], "not", "Nothing finished in this roadmap."],
    [[], [high], "not", "Nothing finished in this roadmap."],
    [[low], [], "partly", "Partly shown: done to awareness without evidence; practitioner is asked."],
    [[low], [low], "partly", "Partly shown: done with evidence to awareness; practitioner is asked."],
    [[low, high], [], "partly", "Partly shown: done to practitioner without evidence; practitioner is asked."],
    [
      [low, high],
      [low],
      "partly",
      "Partly shown: done with evidence to awareness, without to practitioner; practitioner is asked.",
    ],
    [[high], [high], "shown", "Shown: done with evidence to practitioner; practitioner is asked."],
  ])("done %j, with evidence %j: %s", (done, evidenced, state, sentence) => {
    const { topic, told, isUnshown } = ask(done, evidenced);
    expect(topic.showing.state).toBe(state);
    expect(told).toBe(sentence);
    expect(isUnshown).toBe(state !== "shown");
  });

  it("asks no more than is asked, and takes what raises the skill as well as what proves it", () => {
    expect(ask([middle], [middle], 2).topic.showing.state).toBe("shown");
    expect(ask([middle, high], [middle], 2).told).toBe(
      "Shown: done with evidence to working, without to practitioner; working is asked.",
    );
  });

  it("tells of proof that is still asked for, and of proof from elsewhere", () => {
    const { topic } = ask([], []);
    expect(tellShowing({ ...topic, proof: "open" })).toContain("evidence will be asked for");
    expect(tellShowing({ ...topic, proof: "shown" })).toContain("counts a proof from elsewhere");
  });
});
