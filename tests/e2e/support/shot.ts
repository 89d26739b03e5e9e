import type { Page } from "@playwright/test";

/** Keeps a picture of the page as it stands under artefacts/screens, in the light and in the dark theme. */
export async function shot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `artefacts/screens/${name}-${colorScheme}.png`, animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: null });
}
