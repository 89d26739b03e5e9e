import { describeAccessible } from "./support/describe-accessible";
import { expect, test } from "./support/fixtures";
import { signUp } from "./support/people";
import { milestoneRows, parseProgress } from "./support/roadmaps";

test.describe.configure({ timeout: 480_000 });

describeAccessible([360, 320]);

test("a phone walks from the home page to a finished step", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Plan your path" }).tap();
  await page.getByRole("link", { name: "Data Scientist" }).first().tap();
  await page.getByRole("link", { name: "Audit yourself" }).first().tap();
  await expect(page.getByRole("heading", { name: "What can you do today?" })).toBeVisible();
  const group = page.getByRole("heading", { level: 2 }).first();
  const asked = await group.innerText();
  await page.getByRole("group").getByRole("radio").nth(2).check();
  await page.getByRole("button", { name: "Save and continue" }).tap();
  await expect(group).not.toHaveText(asked);
  await page.getByRole("link", { name: "Skip to the plan" }).tap();
  await page.getByRole("link", { name: "See the plan" }).tap();
  await page.getByRole("button", { name: "Save roadmap" }).tap();
  await signUp(page);
  await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);
  const before = parseProgress(await page.getByRole("main").innerText());

  await milestoneRows(page).first().getByRole("link").tap();
  const detail = page.getByRole("article");
  await expect(detail.getByRole("combobox", { name: "Status" })).toBeInViewport();
  await expect(milestoneRows(page).first()).toBeHidden();
  await detail.getByRole("combobox", { name: "Status" }).selectOption("Done");
  await expect(page.getByRole("status")).toContainText("done.");
  await page.getByRole("button", { name: "Dismiss" }).tap();
  await detail.getByRole("link", { name: "Back to the list" }).tap();
  await expect(milestoneRows(page).first().getByRole("combobox", { name: "Status" })).toHaveValue("done");
  expect(parseProgress(await page.getByRole("main").innerText()).steps).toBeGreaterThan(before.steps);
});
