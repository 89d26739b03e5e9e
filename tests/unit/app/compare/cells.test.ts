import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { OwnCell, PayCell, ReadyCell } from "@/app/_ui/compare/figure-cells";
import { FromHere } from "@/app/_ui/compare/from-here";
import { OverlapMatrix } from "@/app/_ui/compare/overlap-matrix";
import { findBestFromHere } from "@/lib/compare/order-comparisons";
import { measureOverlap } from "@/lib/compare/measure-overlap";
import { compareAll, index } from "../../compare/people";

const noMeans = { hours: null, cashCents: null };
const german = compareAll({}, { region: "DE" });
const rowOf = (id: string) => {
  const row = german.find(({ role }) => role.id === id);
  if (!row) throw new Error(`there is no row ${id}`);
  return row;
};
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("the cells of the comparison", () => {
  test("write less pay with a true minus before the currency, as more pay has its plus", () => {
    const own = (gainCents: number) =>
      textOf(renderToStaticMarkup(createElement(OwnCell, { row: { ...rowOf("ciso"), gainCents } })));
    expect(own(-977_000)).toContain("−US$9,770 a year");
    expect(own(598_000)).toContain("+US$5,980 a year");
    expect(own(0)).toMatch(/^US\$0 a year/);
  });

  test("call a part of a role that asks for nothing by that name, and not met", () => {
    const { readiness } = rowOf("ciso");
    const should = { metWeight: 0, weight: 0, metCount: 0, count: 0 };
    const ready = textOf(renderToStaticMarkup(createElement(ReadyCell, { readiness: { ...readiness, should } })));
    expect(ready).toContain("optional none asked");
    expect(ready).not.toContain("100%");
  });

  test("say which figure is of no use for the order by pay, and why", () => {
    const pay = (id: string) => textOf(renderToStaticMarkup(createElement(PayCell, rowOf(id))));
    expect(pay("ai-architect")).toContain("United States, as your region has no figure in EUR, so last by pay");
    expect(pay("site-reliability-engineer")).toMatch(/^€76k/);
    expect(pay("site-reliability-engineer")).not.toContain("last by pay");
  });

  test("name the rule behind what pays most, and say when nothing is within five years", () => {
    const say = (pace: number) => {
      const best = findBestFromHere(compareAll({}, { hoursPerWeek: pace }), "USD", noMeans);
      return textOf(renderToStaticMarkup(createElement(FromHere, { best })));
    };
    expect(say(12)).toContain("The most pay among the roles within five years at your pace.");
    expect(say(2)).toContain("No role is within five years at your pace, so none is named as paying most.");
    expect(say(0.75)).toContain("More than 50 years at your pace");
  });

  test("name the weights that a share of the overlap divides", () => {
    const rows = measureOverlap(index, index.catalogue.roles.slice(0, 2));
    const markup = renderToStaticMarkup(createElement(OverlapMatrix, { index, rows }));
    const cell = rows[0]?.cells[1];
    const weights = `weight ${cell?.metWeight.toLocaleString("en-US")} of ${cell?.weight.toLocaleString("en-US")}`;
    expect(markup).toContain(`title="${weights}"`);
    expect(textOf(markup)).toContain(`(${weights})`);
  });
});
