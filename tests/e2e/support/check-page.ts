import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, expectOutline, expectPressable } from "./expect-accessible";
import type { Place } from "./pages";

/** Opens a page and holds it, at each width and in both themes, to what everybody must be able to read and press. */
export async function checkPage(page: Page, { name, path }: Place, widths: readonly number[]): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await checkState(page, name, widths);
}

/** The same for the page as it stands. The dark theme is looked at in the first width: the second has no colours of its own. */
export async function checkState(page: Page, name: string, widths: readonly number[]): Promise<void> {
  for (const [at, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page, `${name} at ${width} px`);
    await expectOutline(page, `${name} at ${width} px`);
    await expectPressable(page, `${name} at ${width} px`);
    for (const colorScheme of at === 0 ? (["dark", "light"] as const) : (["light"] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectAccessible(page, `${name} at ${width} px, ${colorScheme}`);
    }
  }
}
