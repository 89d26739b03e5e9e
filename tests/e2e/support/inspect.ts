import { type Page, test } from "@playwright/test";
import { graphCanvas, stepLinks } from "./faces";
import { expectAccessible, expectNoSidewaysScroll, expectOutline, expectPressable } from "./expect-accessible";

/** Pages that need nobody, static ones first. */
export const publicPages = [
  "/",
  "/roles/software-engineering-manager",
  "/roles/cloud-architect/projects",
  "/skills/kubernetes",
  "/certifications/cncf-cka",
  "/pay",
  "/pay/san-jose-sunnyvale-santa-clara-ca",
  "/sources",
  "/search?q=k8s",
  "/sample/data-scientist",
];
export const openPages = [
  "/audit/big-data-engineer",
  "/compare",
  "/compare?hours=many&experience=-1&region=GB&rate=x&maxHours=3000&maxFees=none&roles=ciso&roles=pirate&roles=data-scientist",
  "/sample/data-scientist/2",
  "/roadmaps/new",
  "/roadmaps/new?role=data-scientist",
  "/roadmaps/new?role=data-scientist&hours=many&start=never&days=",
  "/roadmaps/new?role=data-scientist&hours=3&deadline=2027-06-01&budget=0",
  "/sign-in",
  "/sign-up",
  "/no-such-page",
];
export const privatePages = [
  "/dashboard",
  "/roadmaps",
  "/check-in",
  "/applications",
  "/offers",
  "/offers/new",
  "/my-notes",
  "/my-evidence",
  "/my-roles",
  "/my-roles/new",
  "/my-skills",
  "/settings",
];

/**
 * Looks at each page at each width: one h1 and a sound outline; no sideways scroll, folded and unfolded; no control that
 * is too small; and axe, at the first width with everything unfolded, always for what colours decide in the dark too.
 */
export async function inspectPages(page: Page, paths: readonly string[], widths: readonly number[]): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (path.includes("view=graph")) await stepLinks(graphCanvas(page)).first().waitFor();
      await expectOutline(page, path);
      for (const [at, width] of widths.entries()) {
        const where = `${path} at ${width} px`;
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScroll(page, where);
        if (at > 0) await expectAccessibleInBoth(page, where);
        await fold(page, true);
        await expectNoSidewaysScroll(page, `${where}, unfolded`);
        await expectPressable(page, where);
        if (at === 0) await expectAccessibleInBoth(page, `${where}, unfolded`);
        await fold(page, false);
      }
    });
  }
}

async function expectAccessibleInBoth(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${where}, dark`, "of colours");
  await page.emulateMedia({ colorScheme: "light" });
}

function fold(page: Page, isOpen: boolean): Promise<void> {
  return page.evaluate((open) => {
    // The header's menu lies over the page while it is open, and closes when one leaves it.
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = open;
  }, isOpen);
}
