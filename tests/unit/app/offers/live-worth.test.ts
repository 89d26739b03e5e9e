import { createElement, useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LiveWorth } from "@/app/(workspace)/offers/_form/live-worth";
import type { Texts } from "@/lib/compensation/entry/entry";
import { plainAssumptions } from "../../compensation/offers";

/** The panel beside a form in which these texts stood one after the other. */
function show(...states: Texts[]): string {
  function Typing() {
    const [at, setAt] = useState(0);
    if (at < states.length - 1) setAt(at + 1);
    return LiveWorth({ texts: states[at] ?? {}, assumptions: plainAssumptions });
  }
  return renderToStaticMarkup(createElement(Typing));
}

const typed = (year: string) => ({ name: "A", currency: "USD", "base.year": year });
const stale = "the figures as last read, from before this change";

describe("the worth beside the form", () => {
  it("is that of what stands there", () => {
    const panel = show(typed("185,000"), typed("190k"));
    expect(panel).toContain("US$760,000");
    expect(panel).not.toContain(stale);
    expect(panel).not.toContain("opacity");
  });

  it.each(["abc", "-5", "£90k", "185.000"])("of '%s' says that it is the one before, and is dimmed", (year) => {
    const panel = show(typed("185,000"), typed(year));
    expect(panel).toContain("Base salary");
    expect(panel).toContain("US$740,000");
    expect(panel.indexOf(stale)).toBeGreaterThan(panel.indexOf("What stands in the form cannot be added up yet"));
    expect(panel.indexOf(stale)).toBeLessThan(panel.indexOf("US$740,000"));
    expect(panel).toMatch(/<div class="grid[^"]*text-muted[^"]*opacity[^"]*"><p[^>]*>Until then/);
    expect(panel).not.toContain("Not counted yet");
  });

  it("is that of the form again as soon as it can be read", () => {
    const panel = show(typed("185,000"), typed("abc"), typed("100k"));
    expect(panel).toContain("US$400,000");
    expect(panel).not.toContain(stale);
  });

  it("has no figure at all where nothing could be read yet", () => {
    const panel = show(typed("abc"));
    expect(panel).toContain("To be worth something, it still needs:");
    expect(panel).not.toMatch(/US\$|<svg/);
  });

  it("is not read out at every key", () => {
    expect(show(typed("185,000"), typed("abc"))).not.toMatch(/aria-live|role="(?:alert|status)"|<output/);
  });
});
