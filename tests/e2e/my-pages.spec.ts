import type { Page } from "@playwright/test";
import { type Estate, settleIn } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { sendPlainForm } from "./support/plain-form";
import { saveRoadmap } from "./support/roadmaps";

let estate: Estate;
test.beforeEach(async ({ context }) => {
  estate = await settleIn(context.request);
});

const hostile =
  "# Plan\n\n[safe](https://example.org/a) [trap](javascript:alert(1)) <img src=x onerror=alert(1)> ![pic](/icon.svg)";

function saveNote(page: Page, note: string) {
  return sendPlainForm({ request: page.request, path: estate.milestone, button: "Save note", fields: { note } });
}

test("a milestone's note reads as Markdown, and its form keeps what was typed", async ({ page }) => {
  await saveNote(page, hostile);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(estate.milestone);
  const detail = page.getByRole("article");
  await expect(detail.getByRole("heading", { name: "Plan", level: 4 })).toBeVisible();
  await expect(detail.getByRole("link", { name: "safe" })).toHaveAttribute("rel", "noopener noreferrer nofollow");
  await expect(detail.getByText("(example.org)")).toBeVisible();
  await expect(detail.getByText("trap", { exact: true })).toBeVisible();
  await expect(detail.getByRole("link", { name: "trap" })).toHaveCount(0);
  await expect(detail.locator("p").filter({ hasText: "<img src=x onerror=alert(1)>" })).toBeVisible();
  await expect(detail.locator("img")).toHaveCount(0);
  expect(requests.filter((url) => url.endsWith("/x"))).toEqual([]);

  const note = detail.getByLabel("Note text");
  await expect(note).toBeHidden();
  await detail.getByText("Edit note").click();
  await expect(note).toHaveValue(hostile);
  await note.fill("**Done**\nwith it");
  await detail.getByRole("button", { name: "Save note" }).click();
  await expect(detail.getByRole("strong")).toHaveText("Done");
  await expect(note).toHaveValue("**Done**\nwith it");
});

test("notes are found by words and by roadmap, and lead to their milestone", async ({ page }) => {
  await page.goto("/my-notes");
  const notes = page.getByRole("main").getByRole("listitem");
  await expect(notes).toHaveCount(1);
  await expect(notes).toContainText("a private thought");
  await page.getByLabel("Words in notes").fill("THOUGHT private");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/q=THOUGHT/);
  await expect(notes).toHaveCount(1);
  await page.getByLabel("Words in notes").fill("nowhere");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No note of yours fits.")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(notes).toHaveCount(1);
  await page.getByLabel("Roadmap").selectOption("Data Scientist");
  await page.getByRole("button", { name: "Show" }).click();
  await notes.getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("article").getByLabel("Note text")).toHaveValue("a private thought");
});

test("evidence tells what it is, where it leads and when it ends", async ({ page }) => {
  const soon = new Date(Date.now() + 91 * 86_400_000).toISOString().slice(0, 10);
  const fields = { kind: "certificate", title: "Passed", url: "", certificateNumber: "AB-12", expiresOn: soon };
  await sendPlainForm({ request: page.request, path: estate.milestone, button: "Add evidence", fields });
  await page.goto("/my-evidence");
  const renew = page.getByRole("region", { name: "Worth renewing" }).getByRole("listitem");
  await expect(renew).toHaveCount(1);
  await expect(renew).toContainText(/no\. AB-12 · valid until .*, expires in about 3 months/);
  const own = page.getByRole("region", { name: "Data Scientist" });
  await expect(own.getByRole("listitem")).toHaveCount(2);
  await expect(own.getByRole("link", { name: "Private proof" })).toHaveAttribute("rel", "noopener noreferrer nofollow");
  await expect(own).toContainText("(example.org)");
});

test("a level is changed in place and taken back", async ({ page }) => {
  await page.goto("/my-skills");
  const python = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Python" }) });
  await expect(python).toContainText("Level 3, practitioner");
  await expect(python).toContainText("You said so");
  await expect(python.getByRole("link", { name: "Data Scientist" })).toBeVisible();
  await python.getByRole("link", { name: "Change level" }).click();
  await python.getByRole("radio", { name: /^4 Expert/ }).check();
  await python.getByRole("button", { name: "Save level" }).click();
  await expect(python).toContainText("Level 4, expert");
  await expect(python.getByRole("heading", { name: "Earlier" })).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(python).toContainText("Level 3, practitioner");
  await expect(python.getByRole("radio", { name: /^3 Practitioner/ })).toBeChecked();
  await expect(python.getByRole("heading", { name: "Earlier" })).toHaveCount(0);
});

test("my pages with something on them are without a fault at 1440 and 768 px", async ({ page }) => {
  test.setTimeout(480_000);
  await saveNote(page, `${hostile}\n\n\`\`\`\n${"code ".repeat(60)}\n\`\`\`\n\n${"word".repeat(80)}`);
  const paths = ["/my-notes", "/my-evidence", "/my-skills?open=python", estate.milestone];
  await inspectPages(page, paths, [1440, 768]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a level is changed, and the rooms behind More are reached", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto("/roadmaps");
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("link", { name: "My skills" }).click();
    await page.getByRole("link", { name: "Change level in Python" }).click();
    await page.getByRole("radio", { name: /^1 Awareness/ }).check();
    await page.getByRole("button", { name: "Save level" }).click();
    await expect(page.getByText("Python: awareness, as of today.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Level 3, practitioner")).toBeVisible();
  });

  test("a note is written, read and changed", async ({ page, context }) => {
    const other = await saveRoadmap(context.request, "ciso");
    await page.goto(other);
    await page.getByRole("main").locator('a[href*="milestone="]').first().click();
    await page.getByLabel("Note text").fill("*first*");
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(page.getByText("Note saved.")).toBeVisible();
    await page.goto(page.url());
    await expect(page.getByRole("article").getByRole("emphasis")).toHaveText("first");
    await expect(page.getByLabel("Note text")).toBeHidden();
    await page.getByText("Edit note").click();
    await expect(page.getByLabel("Note text")).toHaveValue("*first*");
  });
});
