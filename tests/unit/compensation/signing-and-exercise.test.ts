import { describe, expect, it } from "vitest";
import { listExerciseCosts } from "@/lib/compensation/list-exercise-costs";
import { listMoneyAtRisk } from "@/lib/compensation/list-money-at-risk";
import { monthsServed } from "@/lib/compensation/months-served";
import type { SigningPayment } from "@/lib/compensation/offer";
import { fullOffer, optionsOf } from "./offers";

const risk = (payments: SigningPayment[], startsOn = "2027-01-31") =>
  listMoneyAtRisk({ payments, likelihoodPerMille: 1000 }, startsOn);

describe("money at risk", () => {
  it("falls by a twelfth a month pro rata, on the days of the calendar", () => {
    const rows = risk([
      {
        amountCents: 1_000_000,
        paidAfterMonths: 0,
        clawBack: { terms: { form: "pro-rata", fullMonths: 0 }, months: 12, countsFrom: "start" },
      },
    ]);
    expect(rows).toHaveLength(13);
    expect(rows.slice(0, 3)).toEqual([
      { afterMonths: 0, onDay: "2027-01-31", cents: 1_000_000 },
      { afterMonths: 1, onDay: "2027-02-28", cents: 916_667 },
      { afterMonths: 2, onDay: "2027-03-31", cents: 833_333 },
    ]);
    expect(rows.at(-1)).toEqual({ afterMonths: 12, onDay: "2028-01-31", cents: 0 });
  });

  it("stays whole until the last day when it is owed in full", () => {
    const rows = risk(
      [
        {
          amountCents: 1_000_000,
          paidAfterMonths: 0,
          clawBack: { terms: { form: "full" }, months: 12, countsFrom: "start" },
        },
      ],
      "2028-02-29",
    );
    expect([rows[11]?.cents, rows[12]]).toEqual([1_000_000, { afterMonths: 12, onDay: "2029-02-28", cents: 0 }]);
  });

  it("begins when a later part is paid, and counts from there if the letter says so", () => {
    const payment: SigningPayment = {
      amountCents: 600_000,
      paidAfterMonths: 12,
      clawBack: { terms: { form: "pro-rata", fullMonths: 0 }, months: 24, countsFrom: "payment" },
    };
    const rows = risk([payment]);
    expect([rows[11]?.cents, rows[12]?.cents, rows[18]?.cents, rows[36]?.cents, rows.length]).toEqual([
      0, 600_000, 450_000, 0, 37,
    ]);
    const fromStart = risk([
      { ...payment, clawBack: { terms: { form: "pro-rata", fullMonths: 0 }, months: 24, countsFrom: "start" } },
    ]);
    expect([fromStart[11]?.cents, fromStart[12]?.cents, fromStart.length]).toEqual([0, 300_000, 25]);
  });

  it("is nothing to show without a bonus or without a claw-back", () => {
    expect(listMoneyAtRisk(null, "2027-01-31")).toEqual([]);
    expect(risk([{ amountCents: 1_000, paidAfterMonths: 0, clawBack: null }])).toEqual([]);
    expect(listMoneyAtRisk(fullOffer.signing, "2027-01-04")).toHaveLength(25);
  });
});

describe("listExerciseCosts", () => {
  it("says what buying vested options costs and until when, from a leap day", () => {
    const rows = listExerciseCosts(optionsOf({ options: 4_000, strikeCents: 37 }), "2028-02-29");
    expect(rows[0]).toEqual({
      leaveOn: "2029-02-28",
      vestedText: "1000",
      costCents: 37_000,
      exerciseBy: "2029-05-29",
      isoUntil: "2029-05-28",
    });
    expect(rows[3]).toEqual({
      leaveOn: "2032-02-29",
      vestedText: "4000",
      costCents: 148_000,
      exerciseBy: "2032-05-29",
      isoUntil: "2032-05-29",
    });
  });

  it("knows no window that nobody stated, and no ISO limit for NSO", () => {
    const [row] = listExerciseCosts(optionsOf({ kind: "nso", windowDays: null }), "2027-01-31");
    expect([row?.exerciseBy, row?.isoUntil]).toEqual([null, null]);
  });
});

describe("monthsServed", () => {
  it.each([
    ["2027-01-31", "2027-02-27", 0],
    ["2027-01-31", "2027-02-28", 1],
    ["2027-01-31", "2027-03-30", 1],
    ["2028-02-29", "2029-02-27", 11],
    ["2028-02-29", "2029-02-28", 12],
    ["2028-02-29", "2032-02-28", 47],
    ["2027-01-04", "2027-01-03", -1],
  ])("from %s to %s: %i", (from, to, months) => {
    expect(monthsServed(from, to)).toBe(months);
  });
});
