import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NoteText } from "@/app/_ui/note/note-text";
import { limits } from "@/lib/core/limits";

const show = (note: string, topHeading: 3 | 4 | 5 = 4) =>
  renderToStaticMarkup(createElement(NoteText, { note, topHeading }));
const inside = (note: string) => show(note).replace(/^<div[^>]*>|<\/div>$/g, "");
const tags = (html: string) => [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag))];
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe("a note", () => {
  it("reads as Markdown", () => {
    expect(inside("**Read** *this*\n\n- one\n- two\n\n1. first")).toBe(
      "<p><strong>Read</strong> <em>this</em></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol>\n<li>first</li>\n</ol>",
    );
  });

  it("keeps lines that were ended by hand, once", () => {
    expect(inside("one\ntwo  \nthree")).toBe("<p>one<br/>two<br/>\nthree</p>");
    expect(inside("- one\ntwo")).toBe("<ul>\n<li>one<br/>two</li>\n</ul>");
  });

  it("puts its headings below the page's, without a gap", () => {
    expect(tags(show("# a\n\n### b\n\n###### c\n\n## d"))).toEqual(["div", "h4", "h5", "h6"]);
    expect(inside("###### deep first")).toBe("<h4>deep first</h4>");
  });

  it("says where a link leads, and leads there without a trace", () => {
    expect(inside("[https://bank.example](https://user:pw@evil.example:8443/x)")).toBe(
      '<p><a href="https://user:pw@evil.example:8443/x" target="_blank" rel="noopener noreferrer nofollow" class="text-action underline underline-offset-4">https://bank.example</a><span class="text-muted print:hidden"> (evil.example:8443)</span><span class="hidden print:inline"> https://user:pw@evil.example:8443/x</span></p>',
    );
    expect(inside("<https://a.example>").replace(/<[^>]+>/g, "")).toBe("https://a.example");
    expect(hrefs(show("<https://a.example/> [b](mailto:ada@b.example) [c](HTTP://C.example)"))).toEqual([
      "https://a.example/",
      "mailto:ada@b.example",
      "http://c.example/",
    ]);
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](&#1;javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "[x](vbscript:msgbox(1))",
    "[x](blob:https://a.example/1)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "[x](/settings)",
    "[x][y]\n\n[y]: javascript:alert(1)",
  ])("makes no link of %s", (note) => {
    expect(hrefs(show(note))).toEqual([]);
    expect(show(note)).not.toMatch(/<(a|img)\b/);
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<div><a href='javascript:alert(1)'>x</a></div>",
    "a <b onclick=alert(1)>b</b> c",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<!-- --><iframe srcdoc='<script>alert(1)</script>'>",
    "<style>body{display:none}</style>",
    "*<x*>",
  ])("shows %s as it was typed", (note) => {
    const html = show(note);
    expect(tags(html).filter((tag) => !["div", "p", "em"].includes(tag ?? ""))).toEqual([]);
    const text = html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#x27;", "'");
    expect(text).toBe(note.replaceAll("*", note === "*<x*>" ? "" : "*"));
  });

  it("never fetches a picture: it is a link, or words where it stands in one", () => {
    const html = show(
      "![A map](https://evil.example/pixel.gif) [![Badge](https://b.example/i.png)](https://c.example/)",
    );
    expect(tags(html)).toEqual(["div", "p", "a", "span"]);
    expect(hrefs(html)).toEqual(["https://evil.example/pixel.gif", "https://c.example/"]);
    expect(html).toContain("Picture: A map</a>");
    expect(html).toContain("Picture: Badge</a>");
  });

  it.each([
    ["quotes", ">".repeat(limits.noteCharacters)],
    ["stars", "_a*".repeat(limits.noteCharacters / 4)],
    ["quotes in lists", `${"> - ".repeat(30)}x`],
  ])("that is a tangle of %s is shown as typed, at once", (_, note) => {
    const html = show(note);
    expect(tags(html)).toEqual(["p"]);
    expect(html.replaceAll("&gt;", ">")).toContain(note);
  });
});
