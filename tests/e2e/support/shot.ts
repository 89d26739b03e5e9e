import type { Page } from "@playwright/test";

/** Keeps a picture of the page as it stands under artefacts/screens, in the light and in the dark theme. */
export async function shot(page: Page, name: string, isWhole = false): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `artefacts/screens/${name}-${colorScheme}.png`, fullPage: isWhole });
  }
  await page.emulateMedia({ colorScheme: null });
}
