import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { milestoneRows, parseProgress, saveRoadmap } from "./support/roadmaps";

const cards = (page: Page, region: string) =>
  page
    .getByRole("region", { name: region })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) });

test.describe("an empty account", () => {
  test.beforeEach(({ login }) => login());

  test("has a dashboard that leads to every role", async ({ page }) => {
    await page.goto("/dashboard");
    await expect(page.getByText("Pick the role you want to walk to.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").getByRole("link")).toHaveCount(10);
    await page.getByRole("link", { name: "AI Architect" }).click();
    await expect(page.getByRole("heading", { name: "AI Architect", level: 1 })).toBeVisible();
  });

  test("has a list of roadmaps that says what a roadmap is, and where to begin", async ({ page }) => {
    await page.goto("/roadmaps");
    await expect(page.getByText("A roadmap is a path from what you can do today")).toBeVisible();
    await page.getByRole("link", { name: "Choose a role" }).click();
    await expect(page.getByRole("heading", { name: "Choose where you want to arrive" })).toBeInViewport();
  });

  test("has settings that work", async ({ page }) => {
    await page.goto("/settings");
    await page.getByLabel("Name (optional)").fill("Ada");
    await page.getByRole("button", { name: "Save profile" }).click();
    await expect(page.getByText("Profile saved.")).toBeVisible();
    await page.goto("/dashboard");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dashboard of Ada");
  });
});

test.describe("a saved roadmap", () => {
  test.beforeEach(async ({ page, context, login }) => {
    await login();
    await saveRoadmap(context.request, "data-scientist");
    await page.goto("/roadmaps");
  });

  test("is renamed, needs a name, and gets the old one back by undo", async ({ page }) => {
    const card = cards(page, "Walking now");
    await card.getByText("Rename", { exact: true }).click();
    await card.getByLabel("Name").fill("  ");
    await card.getByRole("button", { name: "Save name" }).click();
    await expect(card.getByLabel("Name")).toHaveAccessibleDescription("Enter a name.");
    await card.getByLabel("Name").fill("Out of support, <i>into</i> data");
    await card.getByRole("button", { name: "Save name" }).click();
    const title = card.getByRole("heading", { level: 3 });
    await expect(title).toHaveText("Out of support, <i>into</i> data");
    await expect(card).toContainText("A path to Data Scientist");
    await page.reload();
    await expect(title).toHaveText("Out of support, <i>into</i> data");
    await card.getByText("Rename", { exact: true }).click();
    await card.getByLabel("Name").fill("Something else");
    await card.getByRole("button", { name: "Save name" }).click();
    await expect(title).toHaveText("Something else");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(title).toHaveText("Out of support, <i>into</i> data");
  });

  test("renamed in two tabs shows both names before the second counts", async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto("/roadmaps");
    for (const [tab, name] of [
      [other, "Named first"],
      [page, "Named second"],
    ] as const) {
      await cards(tab, "Walking now").getByText("Rename", { exact: true }).click();
      await cards(tab, "Walking now").getByLabel("Name").fill(name);
      await cards(tab, "Walking now").getByRole("button", { name: "Save name" }).click();
      if (tab === other) await expect(other.getByRole("heading", { name: "Named first" })).toBeVisible();
    }
    await expect(page.getByText("It is now called “Named first”.")).toBeVisible();
    await expect(cards(page, "Walking now").getByLabel("Name")).toHaveValue("Named second");
    await cards(page, "Walking now").getByRole("button", { name: "Save name" }).click();
    await expect(page.getByRole("heading", { name: "Named second" })).toBeVisible();
  });

  test("is duplicated with where it stands, without what was recorded", async ({ page }) => {
    await page.getByRole("link", { name: "Data Scientist", exact: true }).click();
    await milestoneRows(page).first().getByRole("combobox", { name: "Status" }).selectOption("In progress");
    await expect(page.getByRole("status")).toContainText("in progress.");
    await milestoneRows(page).first().getByRole("link").click();
    await page.getByLabel("Note").fill("for the original only");
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();
    const steps = await milestoneRows(page).count();
    await page.goto("/roadmaps");
    await page.getByRole("button", { name: "Duplicate" }).click();
    const copy = cards(page, "Walking now").filter({ hasText: "Copy of Data Scientist" });
    await expect(copy).toBeVisible();
    await copy.getByRole("heading", { level: 3 }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Copy of Data Scientist");
    await expect(milestoneRows(page)).toHaveCount(steps);
    await expect(milestoneRows(page).first().getByRole("combobox", { name: "Status" })).toHaveValue("in-progress");
    await milestoneRows(page).first().getByRole("link").click();
    await expect(page.getByLabel("Note")).toHaveValue("");
    await expect(page.getByText("Nothing was changed here yet.")).toBeVisible();
  });

  test("is archived, leaves the dashboard, and is restored with its progress", async ({ page }) => {
    await page.getByRole("link", { name: "Data Scientist", exact: true }).click();
    await milestoneRows(page).first().getByRole("combobox", { name: "Status" }).selectOption("Done");
    await expect(page.getByRole("status")).toContainText("done.");
    await page.goto("/roadmaps");
    const before = parseProgress(await cards(page, "Walking now").innerText());
    await page.getByRole("button", { name: "Archive" }).click();
    await expect(cards(page, "Archived roadmaps")).toHaveCount(1);
    await expect(cards(page, "Walking now")).toHaveCount(0);
    await page.goto("/dashboard");
    await expect(page.getByRole("link", { name: "archived roadmaps" })).toBeVisible();
    await page.goto("/roadmaps");
    await page.getByRole("button", { name: "Restore" }).click();
    await expect(cards(page, "Walking now")).toHaveCount(1);
    expect(parseProgress(await cards(page, "Walking now").innerText())).toEqual(before);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(cards(page, "Archived roadmaps")).toHaveCount(1);
  });

  test("is deleted, and brought back by undo", async ({ page }) => {
    const path = await page.getByRole("link", { name: "Data Scientist", exact: true }).getAttribute("href");
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("A roadmap is a path from what you can do today")).toBeVisible();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeFocused();
    const gone = await page.request.get(path ?? "");
    expect(gone.status()).toBe(404);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(cards(page, "Walking now")).toHaveCount(1);
    await expect(heading).toBeFocused();
    expect((await page.request.get(path ?? "")).status()).toBe(200);
  });
});
