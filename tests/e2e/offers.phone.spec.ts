import { expect, test } from "./support/fixtures";
import { keepOffer, typeOffer } from "./support/offers";

test("a phone types an offer, reads its worth, and reads two as cards without scrolling sideways", async ({
  page,
  context,
  login,
}) => {
  await login();
  await keepOffer(context.request, "The job I have", { kind: "job", "base.year": "132,000" });
  await page.goto("/offers");
  await page.getByRole("main").getByRole("link", { name: "Add an offer" }).tap();
  await typeOffer(page, null, { name: "Northwind" });
  await typeOffer(page, "Base salary", { "base.year": "150k" });
  await typeOffer(page, "Money for learning", { "development.year": "2,000" });
  await expect(page.getByRole("region", { name: "What it is worth" })).toContainText("US$608,000");
  await page.getByRole("button", { name: "Keep this offer" }).tap();
  await expect(page.getByRole("heading", { name: "Northwind", level: 1 })).toBeVisible();
  await page.goto("/offers");
  await page.getByRole("button", { name: "Show amounts and compare" }).tap();
  await expect(page.getByText("Northwind: US$80,000 more over four years")).toBeVisible();
  const cards = page.locator("[data-offer]");
  await expect(cards).toHaveCount(2);
  const tops = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().left));
  expect(new Set(tops).size, "cards stand below each other").toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
