import { expect, test } from "./support/fixtures";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("pay is shown for the region that one chooses, in its currency, as bars and as a table", async ({ page }) => {
    await page.goto("/pay");
    const table = page.getByRole("table", { name: "United States: wages a year, by percentile" });
    await expect(table.getByRole("rowheader")).toHaveCount(10);
    await page.getByText(/^Another country, state or city/).click();
    await page.getByRole("link", { name: /^United Kingdom/ }).click();
    await expect(page.getByRole("heading", { name: "United Kingdom: pay by role", level: 1 })).toBeVisible();
    const british = page.getByRole("table", { name: "United Kingdom: wages a year, by percentile" });
    await expect(british.getByRole("cell").filter({ hasText: "£" }).first()).toBeVisible();
    await expect(page.getByText(/^United Kingdom: figures for \d+ of 10 roles, in GBP\.$/)).toBeVisible();
    const regions = page.getByRole("region", { name: "Other regions" });
    await expect(regions.getByRole("link", { name: /^United Kingdom/ })).toHaveAttribute("aria-current", "page");
    await regions.getByRole("link", { name: /^San Jose-Sunnyvale-Santa Clara, CA/ }).click();
    await expect(
      page.getByText(/Prices here are 12\.9 % above the US average \(US Bureau of Economic Analysis, 2023\)/),
    ).toBeVisible();
  });

  test("a region nobody publishes pay for is a page that does not exist", async ({ context }) => {
    expect((await context.request.get("/pay/atlantis")).status()).toBe(404);
  });
});
