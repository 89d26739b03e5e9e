import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** The rules that a theme can break: everything else about a page is the same in the dark. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Fails with rule, help and the guilty elements when axe finds a violation of WCAG 2.2 A or AA on the page as it stands. */
export async function expectAccessible(page: Page, where: string, rules: "all" | "of colours" = "all"): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, passes } = await (rules === "all" ? axe.withTags(tags) : axe.withRules(ofColours)).analyze();
  const found = violations.map(({ id, impact, help, nodes }) => ({
    rule: `${id} (${impact}): ${help}`,
    elements: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect.soft(found, `axe on ${where}`).toEqual([]);
  expect(
    passes.map(({ id }) => id),
    `rules that axe found something for on ${where}`,
  ).toContain("color-contrast");
}

/** Fails when the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { content, window } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { content: scrollWidth, window: clientWidth };
  });
  expect.soft(content, `width of ${where} in a window of ${window} px`).toBeLessThanOrEqual(window);
}

/**
 * Fails when a control is smaller than 24 by 24 px. Links in running text are left to axe, which knows what WCAG 2.5.8
 * grants them: room around them is as good as size.
 */
export async function expectPressable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const isInline = (element: Element) => element.tagName === "A" && getComputedStyle(element).display === "inline";
    return [...document.querySelectorAll("a[href], button, select, summary, input:not([type=hidden]), textarea")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !isInline(element) && !element.matches(".sr-only"),
      )
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 23.5 || box.height < 23.5))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 160)} ${box.width.toFixed(1)}x${box.height.toFixed(1)}`);
  });
  expect.soft(small, `controls under 24 px on ${where}`).toEqual([]);
}

/** Fails unless the page has one h1, one main landmark, and no heading that skips a level downwards. */
export async function expectOutline(page: Page, where: string): Promise<void> {
  const { levels, mains } = await page.evaluate(() => ({
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName[1])),
    mains: document.querySelectorAll("main").length,
  }));
  expect.soft(levels.filter((level) => level === 1).length, `h1 on ${where}`).toBe(1);
  expect.soft(mains, `main landmarks on ${where}`).toBe(1);
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  expect.soft(jumps, `headings that skip a level on ${where}: ${levels.join(" ")}`).toEqual([]);
}
