import { describe, expect, it } from "vitest";
import { listRepairs } from "@/app/(open)/roadmaps/new/list-repairs";
import { describeExcess } from "@/app/_ui/new-roadmap/misfit";
import { describeLateArrival } from "@/app/_ui/new-roadmap/misfit-arrival";
import { type PlanValues, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import type { DroppedDemand, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { drawPlan } from "../../../support/draw-plan";

const sound: PlanValues = readPlanValues({ role: "ciso", deadline: "2027-06-30", budget: "100" }, "2026-11-23");
const late = (skill: string): DroppedDemand => drop(skill, "deadline");
const dear = (skill: string): DroppedDemand => drop(skill, "budget");
const relax = { finishWithAllOn: "2028-01-31", costForAllCents: 49_950, hoursForAll: 500, weeklyFactor: 1.9 };

function drop(skill: string, why: DroppedDemand["why"]): DroppedDemand {
  return { skill, skillName: skill, level: 2, what: "level", kind: "must", why };
}

function plan(dropped: DroppedDemand[], endsOn = "2028-03-31", hours = 500): RoadmapSnapshot {
  const { snapshot } = drawPlan();
  return {
    ...snapshot,
    dropped,
    relax: dropped.length > 0 ? relax : null,
    totals: { ...snapshot.totals, hours: { low: hours, likely: hours, high: hours } },
    finish: { ...snapshot.finish, plannedOn: endsOn },
  };
}

/** Runs with a planner that answers as `answer` says, and tells which limits it was asked to plan under. */
async function repair(
  snapshot: RoadmapSnapshot,
  answer: (values: PlanValues) => RoadmapSnapshot | null,
  values = sound,
) {
  const asked: string[] = [];
  const ways = await listRepairs({
    snapshot,
    values,
    input: {
      hours: Number(values.hours),
      deadline: values.deadline || null,
      budget: values.budget === "" ? null : Number(values.budget),
    },
    draw: (changed) => {
      asked.push(`${changed.hours} h, ${changed.deadline || "no deadline"}, ${changed.budget || "no budget"}`);
      return Promise.resolve(answer(changed));
    },
  });
  return {
    asked,
    endsOn: ways.untimedEndOn,
    whole: ways.whole,
    texts: ways.repairs.map(({ text }) => text),
    hrefs: ways.repairs,
  };
}

describe("listRepairs", () => {
  it("draws nothing and offers nothing while everything fits, or when nothing would help", async () => {
    for (const dropped of [[], [drop("a", "impossible")]]) {
      const { asked, texts } = await repair(plan(dropped), () => plan([]));
      expect([asked, texts]).toEqual([[], []]);
    }
  });

  it("offers more hours and the day on which the plan without a deadline ends, each drawn first", async () => {
    const { asked, endsOn, texts, hrefs } = await repair(plan([late("a")]), () => plan([]));
    expect(asked).toEqual(["10 h, no deadline, 100", "19 h, 2027-06-30, 100", "10 h, 2028-03-31, 100"]);
    expect(texts).toEqual([
      "Find 19 hours a week, not 10: 500 h then fit before the deadline.",
      "Move the deadline to 31 Mar 2028.",
      "Plan without a deadline.",
    ]);
    expect(endsOn).toBe("2028-03-31");
    const query = new URLSearchParams(hrefs[1]?.href.split("?")[1]);
    expect([query.get("deadline"), query.get("hours"), query.get("budget")]).toEqual(["2028-03-31", "10", "100"]);
  });

  it("asks for more hours where the budget makes the plan longer than its cheapest choice", async () => {
    const { texts } = await repair(plan([late("a")]), () => plan([], "2028-03-31", 600));
    expect(texts[0]).toBe("Find 23 hours a week, not 10: 600 h then fit before the deadline.");
  });

  it("offers no hours that a week does not have, and draws no plan with them", async () => {
    const { asked, texts } = await repair(plan([late("a")]), () => plan([]), { ...sound, hours: "60" });
    expect(asked).toHaveLength(2);
    expect(texts).not.toContainEqual(expect.stringMatching(/^Find/));
  });

  it("leaves out what still drops something for the deadline, as where months of experience bind", async () => {
    const { texts } = await repair(plan([late("a")]), ({ deadline }) => plan(deadline === "" ? [] : [late("months")]));
    expect(texts).toEqual(["Plan without a deadline."]);
  });

  it("leaves out what drops something that the plan without a deadline keeps, whatever is blamed", async () => {
    const { texts } = await repair(plan([late("a")]), ({ deadline }) =>
      plan(deadline === "" ? [drop("b", "impossible")] : [drop("b", "impossible"), dear("months")]),
    );
    expect(texts).toEqual(["Plan without a deadline."]);
  });

  it("leaves out a deadline that is blamed again, even for what the budget alone would drop", async () => {
    const { texts } = await repair(plan([late("a")]), ({ deadline }) =>
      plan(deadline === "" ? [dear("proof")] : [late("proof")]),
    );
    expect(texts).toEqual(["Plan without a deadline: then only the budget leaves something out."]);
  });

  it("leaves out a deadline that the form refuses", async () => {
    const { texts } = await repair(plan([late("a")]), ({ deadline }) =>
      deadline === "2047-01-01" ? null : plan([], "2047-01-01"),
    );
    expect(texts).toEqual([expect.stringMatching(/^Find/), "Plan without a deadline."]);
  });

  it("raises the budget by whole dollars, after a draw with it", async () => {
    const { asked, endsOn, texts } = await repair(plan([dear("a")]), () => plan([]));
    expect(asked).toEqual(["10 h, 2027-06-30, 500"]);
    expect(texts).toEqual(["Raise the budget to US$500.", "Plan without a budget."]);
    expect(endsOn).toBeNull();
  });

  it.each([
    ["still drops something for the budget", [dear("b")]],
    ["only says so in other words", [late("a"), late("b")]],
  ])("offers no budget that %s", async (_, left) => {
    const { texts } = await repair(plan([dear("a"), dear("b")]), () => plan(left));
    expect(texts).toEqual(["Plan without a budget."]);
  });

  describe("where both limits are too tight", () => {
    /** All fits with US$500 and until 31 Mar 2028; without the money the rest is done two months earlier. */
    const obey = ({ deadline, budget }: PlanValues) => {
      const isPoor = budget !== "" && Number(budget) < 500;
      const endsOn = isPoor ? "2028-01-31" : "2028-03-31";
      const isLate = deadline !== "" && deadline < endsOn;
      return plan([...(isLate ? [late("a")] : []), ...(isPoor ? [dear("b")] : [])], endsOn);
    };

    it("offers both moved at once, and says what one alone still leaves out, with four draws", async () => {
      const { asked, texts, hrefs, whole } = await repair(plan([late("a"), dear("b")]), obey);
      expect(asked).toEqual([
        "10 h, no deadline, 100",
        "10 h, no deadline, 500",
        "10 h, 2028-03-31, 500",
        "10 h, 2028-01-31, 100",
      ]);
      expect(texts).toEqual([
        "Raise the budget to US$500 and move the deadline to 31 Mar 2028.",
        "Move the deadline to 31 Jan 2028: then only the budget leaves something out.",
        "Plan without a deadline: then only the budget leaves something out.",
        "Plan without a budget, keeping the deadline.",
      ]);
      const query = new URLSearchParams(hrefs[0]?.href.split("?")[1]);
      expect([query.get("deadline"), query.get("budget")]).toEqual(["2028-03-31", "500"]);
      expect(whole?.endOn).toBe("2028-03-31");
    });

    it("does so where the budget is only seen to be too tight once the deadline is gone", async () => {
      const { texts } = await repair(plan([late("a"), late("b")]), obey);
      expect(texts[0]).toBe("Raise the budget to US$500 and move the deadline to 31 Mar 2028.");
    });

    it("offers no pair that leaves something out, and never draws a fifth plan", async () => {
      const { asked, texts, whole } = await repair(plan([late("a"), dear("b")]), ({ deadline, budget }) =>
        deadline === "" && budget === "500" ? plan([]) : plan([deadline === "" ? dear("b") : late("a")]),
      );
      expect(asked).toHaveLength(4);
      expect(texts.filter((text) => text.includes(" and move"))).toEqual([]);
      expect(whole).toBeNull();
    });

    it("says that a raised budget leaves the deadline as it is", async () => {
      const { texts } = await repair(plan([dear("a"), dear("b")]), () => plan([late("a")]));
      expect(texts[0]).toBe("Raise the budget to US$500: then only the deadline leaves something out.");
    });
  });
});

describe("describeExcess", () => {
  const tight = plan([late("a"), dear("b")]);
  const deadline = "2027-06-30";

  it("tells of one plan at a time, with the day and the fees of that plan", () => {
    const ways = { repairs: [], untimedEndOn: "2028-01-31" };
    expect(describeExcess(tight, deadline, { ...ways, whole: { endOn: "2028-03-31", costCents: 2_000 } })).toBe(
      "With US$20 in fees and without the deadline, all within reach ends on 31 Mar 2028, 275 days past it.",
    );
    expect(describeExcess(tight, deadline, { ...ways, whole: null })).toBe(
      "Without the deadline, but within the budget, it ends on 31 Jan 2028, 215 days past it. All of it would cost US$499.50.",
    );
    expect(describeExcess(plan([late("a")]), deadline, { ...ways, untimedEndOn: "2027-07-01" })).toBe(
      "Without the deadline it ends on 1 Jul 2027, 1 day past it.",
    );
  });
});

describe("describeLateArrival", () => {
  const finish = { plannedOn: "2032-05-27", p50On: "2033-06-17", p80On: "2035-12-09" };

  it("speaks where the planned end keeps the deadline and the likely arrival does not", () => {
    expect(describeLateArrival(finish, "2032-06-01")).toBe(
      "The planned end keeps your deadline; at a usual pace you would arrive about 13 months later. Leave room.",
    );
    expect(describeLateArrival({ ...finish, p50On: "2032-06-02" }, "2032-06-01")).toContain("arrive 1 day later");
  });

  it.each([
    ["there is no deadline", finish, ""],
    ["the likely arrival keeps it too", finish, "2033-06-17"],
    ["the planned end misses it", finish, "2032-05-26"],
  ])("is silent where %s", (_, dates, deadline) => {
    expect(describeLateArrival(dates, deadline)).toBeNull();
  });
});
