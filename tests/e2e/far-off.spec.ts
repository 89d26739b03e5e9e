import type { Locator } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { milestoneRows } from "./support/roadmaps";

test.use({ isAllLaidOut: false });

const isLaidOut = (part: Locator) =>
  part.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

test("steps far outside the window are laid out when they come near, and keep their place until then", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  const [first, last] = [milestoneRows(page).first(), milestoneRows(page).last()];
  expect(await isLaidOut(first.getByRole("heading"))).toBe(true);
  expect(await isLaidOut(last.getByRole("heading"))).toBe(false);
  const lengthOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await lengthOf();
  await last.getByRole("heading").getByRole("link").focus();
  await expect.poll(() => isLaidOut(last.getByRole("heading"))).toBe(true);
  await expect(last.getByRole("heading").getByRole("link")).toBeInViewport();
  expect(Math.abs((await lengthOf()) / before - 1)).toBeLessThan(0.05);
});

test("an address of a far-off step leads to that step", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  const last = milestoneRows(page).last();
  const id = await last.evaluate((row) => row.id || row.querySelector("[id^=step-]")?.id);
  expect(id).toMatch(/^step-\d+$/);
  await page.goto("/dashboard");
  await page.goto(`${roadmap}#${id}`);
  await expect(last.getByRole("heading")).toBeInViewport();
});
