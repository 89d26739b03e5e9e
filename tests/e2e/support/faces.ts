import { expect, type Locator, type Page } from "@playwright/test";

export type FaceName = "List" | "Timeline" | "Graph";

/** Goes to another face of the roadmap by its link, and waits until the page says it is there. */
export async function switchTo(page: Page, face: FaceName): Promise<void> {
  const link = faceLink(page, face);
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** The link to a face. */
export function faceLink(page: Page, face: FaceName): Locator {
  return page.getByRole("navigation", { name: "View of the roadmap" }).getByRole("link", { name: face, exact: true });
}

/** The wide timeline's frame. */
export function timelineFrame(page: Page): Locator {
  return page.getByRole("region", { name: "Timeline, scrolls sideways and down" });
}

/** The drawn graph, once its own code has arrived. */
export function graphCanvas(page: Page): Locator {
  return page.getByRole("application", { name: "Graph of what needs what" });
}

/** The steps of a face as links, in the order in which Tab meets them. */
export function stepLinks(face: Locator): Locator {
  return face.getByRole("link");
}

/** Whether all of an element lies within another's box. */
export async function expectWithin(outer: Locator, inner: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [a, b] = [await outer.boundingBox(), await inner.boundingBox()];
      if (!a || !b) return false;
      return a.x <= b.x && a.y <= b.y && b.x + b.width <= a.x + a.width + 1 && b.y + b.height <= a.y + a.height + 1;
    })
    .toBe(true);
}
