import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import NotFound from "@/app/(workspace)/not-found";

describe("the page of a role that was removed", () => {
  const html = renderToStaticMarkup(createElement(NotFound));

  it("brings no second header, main or footer into the workspace's own", () => {
    expect([...html.matchAll(/<(?:header|main|footer|nav|select|h1)\b/g)].map(([tag]) => tag)).toEqual(["<h1"]);
    expect(html).not.toContain('id="main"');
  });

  it("says what may have become of it, and leads on", () => {
    expect(html).toContain("Nothing is kept at this address");
    expect(html).toContain("It may have been removed, here or in another tab; what you removed can be brought back");
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["/dashboard", "/roadmaps"]);
  });
});
