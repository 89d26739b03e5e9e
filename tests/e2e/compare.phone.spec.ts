import { openRow, readCell, readNumbers, readOrder } from "./support/comparison";
import { expect, test } from "./support/fixtures";

test("a phone reads the roles as cards, opens the arithmetic and sorts, without scrolling sideways", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Compare" }).tap();
  await expect(page.getByRole("heading", { name: "Start with eight answers" })).toBeVisible();
  const [first = ""] = await readOrder(page);
  const row = await openRow(page, first);
  expect(readNumbers(await readCell(row, "Hours to go")).length).toBeGreaterThanOrEqual(4);
  await expect(row.locator('[data-part="ready"]')).toBeInViewport();
  await expect(row.locator('[data-part="time"]')).toContainText("months of study");
  await page
    .getByText(/^Who meets all of/)
    .first()
    .tap();
  await expect(page.getByText(/%, (most|about half|some|little) \(weight [\d,]+ of [\d,]+\)$/).first()).toBeVisible();
  await page.getByRole("link", { name: "most ready" }).tap();
  await expect(page).toHaveURL(/sort=readiness/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
