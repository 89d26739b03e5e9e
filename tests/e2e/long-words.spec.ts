import type { Page } from "@playwright/test";
import { limits } from "@/lib/core/limits";
import { expectNoSidewaysScroll } from "./support/expect-accessible";
import { expect, test } from "./support/fixtures";

test.use({ viewport: { width: 360, height: 780 } });

const longWord = (start: string, letters: number) => start.padEnd(letters, "w");

async function addStep(page: Page, title: string): Promise<void> {
  await page.getByText("Add a step of your own").click();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Add step" }) });
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Likely hours").fill("6");
  await form.getByLabel("Place", { exact: true }).selectOption("first");
  await form.getByRole("button", { name: "Add step" }).click();
  await expect(page.getByRole("status")).toContainText(`“${title}” is in the plan.`);
}

async function rename(page: Page, title: string): Promise<void> {
  await page.goto("/roadmaps");
  await page.getByRole("main").getByText("Rename", { exact: true }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(title);
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
}

test("titles without a space in them break instead of widening a page", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  const step = longWord("Own", 90);
  await addStep(page, step);
  const title = longWord("Path", limits.roadmapTitleCharacters);
  await rename(page, title);
  for (const path of [roadmap, `${roadmap}/print`, `${roadmap}/replan`, "/roadmaps", "/dashboard", "/check-in"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText(/(Path|Own)w{80}/);
    await expectNoSidewaysScroll(page, `${path} with long words`);
  }
});

test("text twice as large wraps instead of widening a page", async ({ page, roadmap }) => {
  for (const path of ["/", roadmap, `${roadmap}?view=timeline`, `${roadmap}?view=graph`, "/dashboard"]) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expectNoSidewaysScroll(page, `${path} with text twice as large`);
  }
});
