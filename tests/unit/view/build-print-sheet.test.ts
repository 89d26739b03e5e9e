import { describe, expect, it } from "vitest";
import { buildPrintSheet } from "@/lib/view/build-print-sheet";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import { quoteCss } from "@/lib/view/quote-css";
import { sampleProgress, sampleRequirement, sampleSnapshot, sampleStep } from "./sample-roadmap";

const cover = (skill: string) => ({
  covers: [{ skill, skillName: skill, level: 2, weight: 50, kind: "must" as const, what: "level" as const }],
  neededBy: [],
});
const sourceOf = (name: string) => ({ title: name, url: `https://example.org/${name}`, checkedOn: "2026-09-01" });
const snapshot = sampleSnapshot(
  [
    sampleStep("a", { phase: "Foundation", reason: cover("git") }),
    sampleStep("b", {
      phase: "Core",
      reason: cover("sql"),
      figureSource: { ...sourceOf("fees"), quality: "official" },
    }),
    sampleStep("c", { phase: "Core", reason: cover("git") }),
  ],
  [sampleRequirement("git", { source: sourceOf("git") }), sampleRequirement("sql", { source: sourceOf("sql") })],
);
const milestones = ["a", "b", "c"].map((key) => sampleProgress(key));
const view = buildRoadmapView({ snapshot, milestones, claims: new Map(), doneKeys: new Set(), today: "2027-01-04" });
const sheetOf = (phase: string | null) => buildPrintSheet(view, snapshot, phase);
const keysOf = (phase: string | null) =>
  sheetOf(phase).phases.flatMap(({ steps }) => steps.map((s) => s.milestone.key));
const numbersOf = (phase: string | null) =>
  [...sheetOf(phase).sources.values()].map(({ number, title }) => `${number} ${title}`);

describe("a printed plan", () => {
  it("holds every step, and numbers each source once, in the order the text names them", () => {
    expect(keysOf(null)).toEqual(["a", "b", "c"]);
    expect(numbersOf(null)).toEqual(["1 git", "2 sql", "3 fees"]);
  });

  it("of one phase holds that phase and its sources alone", () => {
    expect(sheetOf("core").chosen).toBe("Core");
    expect(keysOf("Core")).toEqual(["b", "c"]);
    expect(numbersOf("Core")).toEqual(["1 sql", "2 fees", "3 git"]);
  });

  it("is the whole plan for a phase it does not have", () => {
    expect(sheetOf("Land").chosen).toBeNull();
    expect(keysOf("Land")).toEqual(["a", "b", "c"]);
  });
});

describe("a text in a style sheet", () => {
  it("cannot end its string or its element", () => {
    const quoted = quoteCss('a" } body { } \\ </style><script>\n');
    expect(quoted).toBe('"a\\22  } body { } \\5c  \\3c /style\\3e \\3c script\\3e \\a "');
  });
});
