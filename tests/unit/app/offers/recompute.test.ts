import { describe, expect, it } from "vitest";
import { describeVests } from "@/app/(workspace)/offers/_worth/describe-vests";
import { lineWords } from "@/app/(workspace)/offers/_worth/describe-line";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Line } from "@/lib/compensation/valuation";
import { fullOffer, plainAssumptions } from "../../compensation/offers";

const { parts } = valueOffer(fullOffer, plainAssumptions);
const linesOf = (label: Line["label"]) => parts.flatMap(({ lines }) => lines.filter((line) => line.label === label));
const amount = (line: Line, name: string) => Number(line.inputs[name] ?? 0);

/** What one unit of the first day's price is after so many months, as the page says it. */
const grown = (bps: number, months: number) =>
  (1 + bps / 10_000) ** Math.floor(months / 12) * (1 + ((bps / 10_000) * (months % 12)) / 12);
const pairsOf = (line: Line, name: string) =>
  String(line.inputs[name] ?? "")
    .split(" ")
    .filter(Boolean)
    .map((pair) => {
      const [what = "", months = ""] = pair.split("@");
      const [over = 0, under = 1] = what.split("/").map(Number);
      return { part: over / under, months: Number(months) };
    });

describe("the arithmetic of shares", () => {
  it("can be done again by hand from what the line of each year says", () => {
    const lines = linesOf("rsu-year");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const isWhole = line.inputs["sharesAt"] !== undefined;
      const isShares = line.inputs["shares"] !== undefined;
      const whole = isShares ? amount(line, "shares") * amount(line, "priceCents") : amount(line, "grantCents");
      const unit = isWhole ? amount(line, "priceCents") : whole;
      const cents = pairsOf(line, isWhole ? "sharesAt" : "portionsAt").reduce(
        (sum, { part, months }) => sum + unit * part * grown(amount(line, "growthBps"), months),
        0,
      );
      expect(Math.abs(cents - (line.resultCents ?? Number.NaN))).toBeLessThan(1);
    }
  });

  it("can be done again for refreshers, each grant from its own anniversary", () => {
    const lines = linesOf("refreshers-year");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const bps = amount(line, "growthBps");
      const cents = [12, 24, 36].reduce(
        (sum, made) =>
          pairsOf(line, `portionsOf${made}`).reduce(
            (total, { part, months }) =>
              total + (amount(line, "grantCents") * part * grown(bps, months)) / grown(bps, made),
            sum,
          ),
        0,
      );
      expect(Math.abs(cents - (line.resultCents ?? Number.NaN))).toBeLessThan(1);
    }
  });

  it("is told in words: exact percentages, else fractions, equal ones together", () => {
    expect(describeVests("1/5@30 1/5@36", "portions")).toBe("20\u00a0% each after 30 and 36 months");
    expect(describeVests("1/48@1", "portions")).toBe("1/48 after 1 month");
    expect(describeVests("83@13 84@14 83@15", "shares")).toBe("83 each after 13 and 15 months, 84 after 14 months");
    const [first] = linesOf("rsu-year");
    expect(first && lineWords["rsu-year"](first, "USD")).toMatch(/after .* months?/);
  });
});
