import { describe, expect, it } from "vitest";
import { followChanges, listRetirements } from "@/lib/catalogue/follow-changes";
import type { IdChange } from "@/lib/catalogue/types";

const since = "2";
const changes: IdChange[] = [
  { kind: "alias", node: "skill", from: "docker", to: "containers", since },
  { kind: "replacedBy", node: "skill", from: "containers", to: ["images", "runtimes"], since },
  { kind: "alias", node: "skill", from: "runtimes", to: "container-runtimes", since },
  { kind: "retired", node: "skill", from: "flash", reason: "No browser runs it.", since },
  { kind: "replacedBy", node: "project", from: "docker", to: ["registry", "flash"], since },
  { kind: "retired", node: "project", from: "flash", reason: "Nobody asks for it.", since },
];
const follow = followChanges(changes);

describe("following an id", () => {
  it.each([
    ["one nobody changed", "skill", "linux", ["linux"]],
    [
      "a chain of a new name and a split, to the last name of each part",
      "skill",
      "docker",
      ["images", "container-runtimes"],
    ],
    ["one without a successor", "skill", "flash", []],
    ["the same word of another kind", "project", "docker", ["registry"]],
    ["the same word of a kind without changes", "role", "docker", ["docker"]],
  ] as const)("%s", (_, node, id, expected) => {
    expect(follow(node, id)).toEqual(expected);
  });

  it("names what two changes lead to once, and ends where a circle closes", () => {
    const odd = followChanges([
      { kind: "replacedBy", node: "skill", from: "a", to: ["b", "c"], since },
      { kind: "alias", node: "skill", from: "b", to: "c", since },
      { kind: "alias", node: "skill", from: "x", to: "y", since },
      { kind: "alias", node: "skill", from: "y", to: "x", since },
    ]);
    expect(odd("skill", "a")).toEqual(["c"]);
    expect(odd("skill", "x")).toEqual([]);
  });
});

describe("the reasons for retiring an id", () => {
  it("are those of all its ends", () => {
    expect(listRetirements(changes, "skill", "flash")).toEqual(["No browser runs it."]);
    expect(listRetirements(changes, "project", "docker")).toEqual(["Nobody asks for it."]);
    expect(listRetirements(changes, "skill", "docker")).toEqual([]);
  });
});
