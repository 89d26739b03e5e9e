import { expect, test } from "./support/fixtures";

test("the pay chart shows the region that one chooses, in its currency, and says the same in a table", async ({
  page,
}) => {
  await page.goto("/pay");
  const table = page.getByRole("table", { name: "United States: wages a year, by percentile" });
  await expect(table.getByRole("rowheader")).toHaveCount(10);
  await page.getByLabel("Region", { exact: true }).selectOption("GB");
  const british = page.getByRole("table", { name: "United Kingdom: wages a year, by percentile" });
  await expect(british.getByRole("cell").filter({ hasText: "£" }).first()).toBeVisible();
  await expect(page.getByText(/^United Kingdom: figures for \d+ of 10 roles, in GBP\.$/)).toBeVisible();
  await page.getByLabel("Region", { exact: true }).selectOption("San Jose-Sunnyvale-Santa Clara, CA");
  await expect(
    page.getByText(/Prices here are 12\.9 % above the US average \(US Bureau of Economic Analysis, 2023\)/),
  ).toBeVisible();
});
