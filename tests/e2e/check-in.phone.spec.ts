import { expectNoSidewaysScroll, expectPressable } from "./support/expect-accessible";
import { expect, test } from "./support/fixtures";
import { saveRoadmap } from "./support/roadmaps";

test("a phone checks in a week, with room for a thumb", async ({ page, context, login }) => {
  await login();
  await saveRoadmap(context.request, "data-scientist");
  await page.goto("/dashboard");
  await page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name: "Check-in" }).tap();
  await expect(page.getByRole("heading", { name: "Check-in", level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page, "/check-in");
  await expectPressable(page, "/check-in");
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("radiogroup") })
    .first();
  await row.getByText("Still going", { exact: true }).tap();
  await row.getByLabel("Hours to add").fill("2");
  await page.getByLabel("One line about the week").fill("On the train");
  await page.getByRole("button", { name: "Save check-in" }).tap();
  await expect(page.getByRole("status")).toContainText("Check-in saved.");
  await expect(row).toContainText("2 h logged this week");
  await expectNoSidewaysScroll(page, "/check-in, saved");
});
