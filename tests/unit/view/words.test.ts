import { describe, expect, it } from "vitest";
import { describeUserAgent } from "@/lib/view/describe-user-agent";
import { joinNames } from "@/lib/view/join-names";
import { levelWord } from "@/lib/view/level-word";
import { relativeDay } from "@/lib/view/relative-day";
import { spanOfDays } from "@/lib/view/span-of-days";

describe("joinNames", () => {
  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D", "E"], "A, B, C and 2 more"],
  ])("%o is “%s”", (names, phrase) => expect(joinNames(names)).toBe(phrase));
});

describe("relativeDay", () => {
  it.each([
    ["2027-03-10", "today"],
    ["2027-03-11", "tomorrow"],
    ["2027-03-09", "yesterday"],
    ["2027-03-15", "in 5 days"],
    ["2027-02-25", "13 days ago"],
    ["2027-02-24", "2 weeks ago"],
    ["2027-03-31", "in 3 weeks"],
    ["2028-05-10", "in about 14 months"],
    ["2024-03-10", "about 3 years ago"],
  ])("%s is “%s”", (day, words) => expect(relativeDay(day, "2027-03-10")).toBe(words));
});

describe("spanOfDays", () => {
  it.each([
    [0, "0 days"],
    [1, "1 day"],
    [13, "13 days"],
    [59, "8 weeks"],
    [60, "about 2 months"],
    [1865, "about 5 years"],
  ])("%i is “%s”", (days, words) => expect(spanOfDays(days)).toBe(words));
});

describe("levelWord", () => {
  it("names the five levels", () => {
    expect([0, 1, 2, 3, 4].map(levelWord)).toEqual(["none", "awareness", "working", "practitioner", "expert"]);
  });
});

describe("describeUserAgent", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
      "Edge on Windows",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36",
      "Chrome on Android",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari on iOS",
    ],
    ["curl/8.0", "Unknown browser"],
    [null, "Unknown browser"],
  ])("%s is %s", (raw, words) => expect(describeUserAgent(raw)).toBe(words));
});
