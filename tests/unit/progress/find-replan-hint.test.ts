import { describe, expect, it } from "vitest";
import { findReplanHint } from "@/lib/progress/find-replan-hint";
import type { StandingStep } from "@/lib/progress/forecast-rest";
import { addDays } from "@/lib/time/add-days";
import { index, save } from "./replan-cases";

const saved = save("site-reliability-engineer", "newcomer");
const { startOn } = saved.constraints;
const catalogueVersion = index.catalogue.version;
const steps = (change: (step: StandingStep, at: number) => Partial<StandingStep> = () => ({})): StandingStep[] =>
  saved.snapshot.milestones.map((step, at) => {
    const own: StandingStep = { step, status: "to-do", spentMinutes: 0, startedOn: null };
    return { ...own, ...change(own, at) };
  });
const hint = (list: StandingStep[], today: string, version = catalogueVersion) =>
  findReplanHint(saved, list, [], { today, catalogueVersion: version });

describe("the offer of a replan", () => {
  it("is not made on the first day, nor a week into nothing", () => {
    expect(hint(steps(), startOn)).toBeNull();
    expect(hint(steps(), addDays(startOn, 5))).toBeNull();
  });

  it("is made once the likely finish slipped by more than a week, with the days", () => {
    const late = hint(steps(), addDays(startOn, 90));
    expect(late?.isNewerCatalogue).toBe(false);
    expect(late?.daysBehind).toBeGreaterThan(7);
    expect(late?.p50On).toBe(addDays(saved.snapshot.finish.p50On, late?.daysBehind ?? 0));
  });

  it("is not made to somebody who keeps up", () => {
    const today = saved.snapshot.milestones[4]?.endsOn ?? "";
    const kept = steps((_, at) => (at < 5 ? { status: "done" } : {}));
    expect(hint(kept, today)).toBeNull();
  });

  it("is made when a newer catalogue is out, also on schedule", () => {
    expect(hint(steps(), startOn, "2099.01")).toMatchObject({ isNewerCatalogue: true, daysBehind: 0 });
  });

  it("is not made where nothing is left to do", () => {
    expect(
      hint(
        steps(() => ({ status: "done" })),
        addDays(startOn, 900),
        "2099.01",
      ),
    ).toBeNull();
  });
});
