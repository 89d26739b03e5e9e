import { expect, test } from "./support/fixtures";

test("the catalogue is searched by the words of advertisements, and a search can be linked and gone back to", async ({
  page,
}) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "Search for" }).fill("k8s");
  const found = page.getByRole("search");
  await expect(found.getByRole("link").first()).toContainText("Kubernetes");
  await expect(found.getByRole("link").first()).toContainText("also called k8s");
  await expect(page).toHaveURL("/search?q=k8s");
  await found.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Kubernetes", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("k8s");
  await expect(found.getByRole("link").first()).toContainText("Kubernetes");
  await page.getByRole("searchbox").fill("no such thing");
  await expect(found.getByRole("status")).toContainText("Nothing in the catalogue matches.");
});

test.describe("on a bad line", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("a search that did not load says so, and typing on tries again", async ({ page }) => {
    await page.route("**/search/entries", (route) => route.abort());
    await page.goto("/search");
    await page.getByRole("searchbox").fill("k8");
    const found = page.getByRole("search");
    await expect(found.getByRole("status")).toContainText("The search did not load.");
    await page.unroute("**/search/entries");
    await page.getByRole("searchbox").fill("k8s");
    await expect(found.getByRole("link").first()).toContainText("Kubernetes");
  });
});
