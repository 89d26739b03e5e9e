import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { openSession, type Person, signIn } from "./support/people";
import { saveRoadmap } from "./support/roadmaps";

/** The rows of the check-in, one a step. */
const rows = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("radiogroup") });
const choice = (row: Locator, name: string) => row.getByRole("radio", { name, exact: true });
const titleOf = (row: Locator) => row.getByRole("heading", { level: 2 }).innerText();
const line = (page: Page) => page.getByLabel("One line about the week");
const save = (page: Page) => page.getByRole("button", { name: "Save check-in" });

async function openCheckIn(page: Page): Promise<void> {
  await page.goto("/check-in");
  await expect(page.getByRole("heading", { name: "Check-in", level: 1 })).toBeVisible();
}

test.describe("with scripts", () => {
  let person: Person;
  test.beforeEach(async ({ page, context, login }) => {
    person = await login();
    await saveRoadmap(context.request, "data-scientist");
    await page.goto("/dashboard");
    await page
      .getByRole("region", { name: "This week’s check-in is open" })
      .getByRole("link", { name: "Check in" })
      .click();
    await expect(page.getByRole("heading", { name: "Check-in", level: 1 })).toBeVisible();
  });

  test("a week is checked in by keys alone", async ({ page }) => {
    const row = rows(page).first();
    await tabTo(page, choice(row, "Not started"));
    await page.keyboard.press("ArrowLeft");
    await expect(choice(row, "Still going")).toBeChecked();
    await page.keyboard.press("Tab");
    await page.keyboard.type("1.5");
    await tabTo(page, line(page));
    await page.keyboard.type("Chapter two is done");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText("Check-in saved.");
    await expect(row).toContainText("1 h 30 min logged this week");
    await expect(choice(row, "Still going")).toBeChecked();
    await page.reload();
    await expect(line(page)).toHaveValue("Chapter two is done");
    await page.goto("/dashboard");
    await expect(page.getByRole("region", { name: "Your next step" })).toBeVisible();
    await expect(page.getByRole("region", { name: "This week’s check-in is open" })).toHaveCount(0);
  });

  test("statuses, hours and the line are taken back together, by the toast and later on the page", async ({ page }) => {
    const row = rows(page).first();
    const title = await titleOf(row);
    await choice(row, "Done").check();
    await row.getByLabel("Hours to add").fill("2");
    await line(page).fill("Quick");
    await save(page).click();
    await expect(page.getByRole("status")).toContainText("Check-in saved.");
    await expect(row).toContainText("2 h logged this week");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("status")).toContainText("Taken back.");
    await expect(row).not.toContainText("logged this week");
    await expect(choice(row, "Not started")).toBeChecked();
    await expect(line(page)).toHaveValue("");

    await choice(row, "Done").check();
    await save(page).click();
    await expect(page.getByText(/^Last saved/)).toBeVisible();
    await page.goto("/roadmaps");
    await page.getByRole("link", { name: "Data Scientist", exact: true }).click();
    await page.getByRole("link", { name: title, exact: true }).click();
    const history = page.getByRole("article").getByRole("region", { name: "History" });
    await expect(history).toContainText("Weekly check-in: To do → Done");
    await openCheckIn(page);
    await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/^Last saved/)).toHaveCount(0);
    await expect(choice(rows(page).first(), "Not started")).toBeChecked();
  });

  test("what slipped is said and moved by nobody", async ({ page }) => {
    const row = rows(page).first();
    const title = await titleOf(row);
    await choice(row, "Slipped").check();
    await save(page).click();
    const carried = page.getByRole("region", { name: "Carried forward" });
    await expect(carried.getByRole("link", { name: title })).toBeVisible();
    await expect(choice(row, "Slipped")).toBeChecked();
    await carried.getByRole("link", { name: title }).click();
    await expect(page.getByRole("article").getByRole("combobox", { name: "Status" })).toHaveValue("to-do");
  });

  test("answers survive a closed tab and an ended session", async ({ page, context, openBrowser }) => {
    await choice(rows(page).first(), "Done").check();
    await line(page).fill("typed and not saved");
    await page.close();
    const next = await context.newPage();
    await openCheckIn(next);
    await expect(next.getByText("Answers you had not saved were brought back.")).toBeVisible();
    await expect(choice(rows(next).first(), "Done")).toBeChecked();
    await expect(line(next)).toHaveValue("typed and not saved");

    const elsewhere = await openBrowser();
    await openSession(elsewhere.request, person);
    const other = await elsewhere.newPage();
    await other.goto("/settings");
    await other.getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect(other.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem")).toHaveCount(1);
    await save(next).click();
    await expect(next.getByRole("alert").filter({ hasText: "Your session has ended." })).toBeVisible();
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      next.getByRole("link", { name: "Sign in in a new tab" }).click(),
    ]);
    await signIn(tab, person);
    await expect(tab).toHaveURL("/dashboard");
    await tab.close();
    await save(next).click();
    await expect(next.getByRole("status").filter({ hasText: "Check-in saved." })).toBeVisible();
    await next.reload();
    await expect(line(next)).toHaveValue("typed and not saved");
    await expect(next.getByText("Answers you had not saved were brought back.")).toHaveCount(0);
  });

  test("two tabs: the second sees both answers and overwrites nothing until asked to", async ({ page, context }) => {
    const other = await context.newPage();
    await openCheckIn(other);
    await choice(rows(other).first(), "Done").check();
    await line(other).fill("from the other tab");
    await save(other).click();
    await expect(other.getByRole("status")).toContainText("Check-in saved.");

    await choice(rows(page).first(), "Still going").check();
    await line(page).fill("from this tab");
    await save(page).click();
    const conflict = page.getByRole("region", { name: "Saved meanwhile, in another tab or on another device" });
    await expect(conflict).toContainText("now done");
    await expect(conflict).toContainText("“from the other tab”");
    await expect(line(page)).toHaveValue("from this tab");
    await expect(choice(rows(page).first(), "Still going")).toBeChecked();
    await save(page).click();
    await expect(page.getByRole("status")).toContainText("Check-in saved.");
    await expect(conflict).toHaveCount(0);
    await expect(choice(rows(page).first(), "Still going")).toBeChecked();
  });

  test("hours that cannot be are refused by their field", async ({ page }) => {
    const hours = rows(page).first().getByLabel("Hours to add");
    await hours.fill("25");
    await save(page).click();
    await expect(hours).toHaveAccessibleDescription("A day has 24 hours: spread them evenly over the week.");
    await expect(hours).toBeFocused();
    await hours.fill("0.3");
    await save(page).click();
    await expect(hours).toHaveAccessibleDescription(/Use quarters of an hour/);
  });
});

test.describe("on a milestone", () => {
  test.beforeEach(async ({ page, roadmap }) => {
    await page.goto(roadmap);
    await page.getByRole("link", { name: /^.+$/ }).and(page.locator("[id^=title-]")).first().click();
    await expect(page.getByRole("article")).toBeVisible();
  });

  test("criteria are ticked, unticked by undo, and all of them offer to mark it done", async ({ page }) => {
    const list = page.getByRole("article").getByRole("region", { name: "Reached when" });
    const boxes = list.getByRole("listitem").getByRole("button");
    const count = await boxes.count();
    expect(count).toBeGreaterThan(0);
    await boxes.first().click();
    await expect(boxes.first()).toHaveAttribute("aria-pressed", "true");
    await expect(list).toContainText(`1 of ${count} ticked`);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(list).toContainText(`0 of ${count} ticked`);
    for (let at = 0; at < count; at += 1) {
      await boxes.nth(at).click();
      await expect(list).toContainText(`${at + 1} of ${count} ticked`);
    }
    await list.getByRole("button", { name: "Mark done" }).click();
    await expect(page.getByRole("article").getByRole("combobox", { name: "Status" })).toHaveValue("done");
    await page.reload();
    await expect(list).toContainText(`${count} of ${count} ticked`);
  });

  test("an own resource is added, changed, removed and brought back", async ({ page }) => {
    const own = page.getByRole("article").getByRole("region", { name: "My resources" });
    await own.getByText("Add your own").click();
    await own.getByLabel("What it is").fill("A talk");
    await own.getByLabel("Address").fill("javascript:alert(1)");
    await own.getByRole("button", { name: "Add resource" }).click();
    await expect(own.getByLabel("Address")).toHaveAccessibleDescription(/Use an address that begins with https:\/\//);
    await expect(own.getByLabel("What it is")).toHaveValue("A talk");
    await own.getByLabel("Address").fill("https://talks.example.org/one?a=1");
    await own.getByRole("button", { name: "Add resource" }).click();
    const piece = own.getByRole("listitem");
    await expect(piece.getByRole("link", { name: "A talk" })).toHaveAttribute("rel", "noopener noreferrer");
    await expect(piece).toContainText("talks.example.org");
    await piece.getByText("Edit").click();
    await piece.getByLabel("What it is").fill("A better talk");
    await piece.getByRole("button", { name: "Save resource" }).click();
    await expect(piece.getByRole("link", { name: "A better talk" })).toBeVisible();
    await piece.getByRole("button", { name: "Remove" }).click();
    await expect(piece).toHaveCount(0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(piece.getByRole("link", { name: "A better talk" })).toBeVisible();
    await page.reload();
    await expect(piece.getByRole("link", { name: "A better talk" })).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the week is one plain form, refused with what was typed, and taken back", async ({ page, context, login }) => {
    await login();
    await saveRoadmap(context.request, "data-scientist");
    await openCheckIn(page);
    const row = rows(page).first();
    await choice(row, "Done").check();
    await row.getByLabel("Hours to add").fill("many");
    await line(page).fill("by post");
    await save(page).click();
    await expect(row.getByText("Enter the hours as a number, such as 1.5.")).toBeVisible();
    await expect(line(page)).toHaveValue("by post");
    await expect(choice(row, "Done")).toBeChecked();
    await row.getByLabel("Hours to add").fill("1,5");
    await page.getByLabel("Date the hours").selectOption("evenly");
    await save(page).click();
    await expect(page.getByText("Check-in saved.")).toBeVisible();
    await expect(row).toContainText("1 h 30 min logged this week");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await openCheckIn(page);
    await expect(row).not.toContainText("logged this week");
    await expect(line(page)).toHaveValue("");
  });

  test("a criterion is ticked and an own resource added by post", async ({ page, roadmap }) => {
    await page.goto(roadmap);
    await page.locator("[id^=title-]").first().click();
    const list = page.getByRole("article").getByRole("region", { name: "Reached when" });
    await list.getByRole("listitem").getByRole("button").first().click();
    await expect(list).toContainText(/^Reached when\s*1 of \d+ ticked/);
    const own = page.getByRole("article").getByRole("region", { name: "My resources" });
    await own.getByText("Add your own").click();
    await own.getByLabel("What it is").fill("A talk");
    await own.getByLabel("Address").fill("https://talks.example.org/one");
    await own.getByRole("button", { name: "Add resource" }).click();
    await expect(own.getByRole("link", { name: "A talk" })).toHaveAttribute("href", "https://talks.example.org/one");
  });
});

/** Moves the focus key by key until it is on `target`, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toHaveCSS("outline-style", "solid");
      await expect(target).toBeInViewport();
      return;
    }
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}
