import { describe, expect, it } from "vitest";
import { safeCallbackPath } from "@/app/_server/callback-url";

describe("where sign-in may lead", () => {
  it.each(["/dashboard", "/roadmaps/new?role=ciso&hours=10", "/roadmaps/3#step", "/s/abc?x=//y"])(
    "keeps %s",
    (path) => {
      expect(safeCallbackPath(path, "/fallback")).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "/\tevil",
    "/\n/evil.example",
    "evil.example",
    "",
    " /dashboard",
    "/..//evil.example",
    "/.//evil.example",
    "\u0000/x",
    null,
    7,
    ["/dashboard"],
  ])("refuses %j", (path) => {
    expect(safeCallbackPath(path, "/fallback")).toBe("/fallback");
  });

  it("never leaves the site, whatever is sent", () => {
    const pieces = ["/", "\\", "//", "@", ":", "%2F", "%5C", "evil.example", ".", "..", "?", "#", "http", "\t"];
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces) {
          const path = safeCallbackPath(`/${a}${b}${c}`, "/fallback");
          expect(new URL(path, "https://waymark.example").origin, JSON.stringify([a, b, c])).toBe(
            "https://waymark.example",
          );
        }
  });
});
