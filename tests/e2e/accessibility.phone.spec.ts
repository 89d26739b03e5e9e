import { findMilestone } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { inspectPages, openPages, privatePages, publicPages } from "./support/inspect";
import { signUp } from "./support/people";
import { milestoneRows, parseProgress, saveRoadmap } from "./support/roadmaps";

test.describe.configure({ timeout: 480_000 });
const widths = [360, 320];

test.describe("without a fault at 360 and 320 px, light and dark", () => {
  test.use({ expectedErrors: /no-such-page.*status of 404/ });

  test("the public pages", ({ page }) => inspectPages(page, publicPages, widths));

  test("the open pages, right and wrong", ({ page }) => inspectPages(page, openPages, widths));

  test("the private pages of an empty account", async ({ page, login }) => {
    await login();
    await inspectPages(page, privatePages, widths);
  });

  test("the private pages of somebody with roadmaps", async ({ page, context, login }) => {
    await login();
    const roadmap = await saveRoadmap(context.request, "data-scientist");
    const milestone = await findMilestone(context.request, roadmap);
    await inspectPages(page, [...privatePages, roadmap, milestone], widths);
  });
});

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
