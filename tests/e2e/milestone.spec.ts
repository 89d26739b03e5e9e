import { expect, test } from "./support/fixtures";
import { milestoneRows, nextRow, parseProgress, readRoadmap, saveRoadmap } from "./support/roadmaps";

test.beforeEach(async ({ page, roadmap }) => {
  await page.goto(roadmap);
});

test("a status can be taken back by the toast, and later from the history", async ({ page }) => {
  await nextRow(page).getByRole("link").click();
  const detail = page.getByRole("article");
  const status = detail.getByRole("combobox", { name: "Status" });
  const history = detail.getByRole("region", { name: "History" });
  await status.selectOption("Done");
  await expect(history).toContainText("To do → Done");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(status).toHaveValue("to-do");
  await expect(history).toContainText("(taken back)");

  await status.selectOption("In progress");
  await expect(history).toContainText("To do → In progress");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.reload();
  await expect(status).toHaveValue("in-progress");
  await history.getByRole("button", { name: "Undo" }).click();
  await expect(status).toHaveValue("to-do");
  await page.reload();
  await expect(status).toHaveValue("to-do");
  await expect(history.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("skipping needs a reason, which is shown and kept", async ({ page }) => {
  const row = milestoneRows(page).first();
  const status = row.getByRole("combobox", { name: "Status" });
  const before = parseProgress(await page.getByRole("main").innerText());
  await status.selectOption("Skipped");
  const why = row.getByLabel("Why skip it?");
  await expect(why).toBeFocused();
  await row.getByRole("button", { name: "Skip it" }).click();
  await expect(row.getByRole("alert")).toHaveText("Say in a few words why you skip it, so that you know later.");
  await expect(why).toBeFocused();
  await why.fill("I did this for years");
  await row.getByRole("button", { name: "Skip it" }).click();
  await expect(row).toContainText("Skipped: I did this for years");
  await expect(status).toHaveValue("skipped");
  expect(parseProgress(await page.getByRole("main").innerText()).steps).toBe(before.steps);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(status).toHaveValue("to-do");
  await expect(row).not.toContainText("Skipped:");
});

test("by keyboard a status is set where the keys stop, and none that they pass", async ({ page }) => {
  const row = milestoneRows(page).first();
  const status = row.getByRole("combobox", { name: "Status" });
  await expect(page.locator("[data-scripted]").first()).toBeAttached();
  await status.focus();
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(row.getByLabel("Why skip it?")).toBeFocused();
  await expect(status).toHaveValue("skipped");
  await row.getByRole("button", { name: "Keep it" }).click();
  await expect(status).toHaveValue("to-do");
  await expect(status).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(status).toHaveValue("in-progress");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("status")).toContainText("in progress.");
  await row.getByRole("link").click();
  const history = page.getByRole("article").getByRole("region", { name: "History" });
  await expect(history).toContainText("To do → In progress");
  await expect(history).not.toContainText("Done");
});

test("hours are logged, removed and taken back, and count in the time that is left", async ({ page }) => {
  await nextRow(page).getByRole("link").click();
  const detail = page.getByRole("article");
  const hours = detail.getByRole("region", { name: "Time worked" });
  const history = detail.getByRole("region", { name: "History" });
  await hours.getByLabel("Hours").fill("30");
  await hours.getByRole("button", { name: "Log hours" }).click();
  await expect(hours.getByText("A day has 24 hours.")).toBeVisible();
  await expect(hours.getByLabel("Hours")).toBeFocused();
  await expect(hours.getByLabel("Hours")).toHaveValue("30");
  await hours.getByLabel("Hours").fill("2.25");
  await hours.getByRole("button", { name: "Log hours" }).click();
  const entry = hours.getByRole("listitem").filter({ hasText: "2 h 15 min" });
  await expect(entry).toBeVisible();
  await expect(hours.getByLabel("Hours")).toHaveValue("");
  await entry.getByRole("button", { name: "Remove" }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(entry).toBeVisible();
  await page.reload();
  await expect(entry).toBeVisible();
  await history
    .getByRole("listitem")
    .filter({ hasText: "2.25 h logged" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(entry).toHaveCount(0);
});

test("a note is kept, and so is one that nobody saved", async ({ page }) => {
  await nextRow(page).getByRole("link").click();
  const note = page.getByRole("article").getByLabel("Note");
  const text = "First line\nSecond line with “quotes”, <b>tags</b> and 🧭";
  await note.fill(text);
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();
  await note.fill(`${text}\nnot saved`);
  await page.reload();
  await expect(page.getByText("Text you had not saved was brought back.")).toBeVisible();
  await expect(note).toHaveValue(`${text}\nnot saved`);
  await page.getByRole("button", { name: "Use the saved note instead" }).click();
  await expect(note).toHaveValue(text);
  await page.reload();
  await expect(note).toHaveValue(text);
  await page.getByRole("region", { name: "History" }).getByRole("button", { name: "Undo" }).click();
  await expect(note).toHaveValue("");
});

test("evidence with an address that is none is refused by the field, and what was typed stays", async ({ page }) => {
  await nextRow(page).getByRole("link").click();
  const evidence = page.getByRole("article").getByRole("region", { name: "Evidence" });
  await evidence.getByLabel("Kind").selectOption("Certificate");
  await evidence.getByLabel("Title").fill("Passed");
  await evidence.getByLabel("URL").fill("javascript:alert(1)");
  await evidence.getByLabel("Certificate number").fill("ABC-123");
  await evidence.getByRole("button", { name: "Add evidence" }).click();
  const url = evidence.getByLabel("URL");
  await expect(url).toHaveAccessibleDescription(/Use an address that begins with https:\/\/ or http:\/\//);
  await expect(url).toBeFocused();
  await expect(url).toHaveValue("javascript:alert(1)");
  await expect(evidence.getByLabel("Title")).toHaveValue("Passed");
  await expect(evidence.getByLabel("Kind")).toHaveValue("certificate");
  await expect(evidence.getByLabel("Certificate number")).toHaveValue("ABC-123");
  await url.fill("https://example.org/passed?a=1&b=2");
  await evidence.getByRole("button", { name: "Add evidence" }).click();
  const piece = evidence.getByRole("listitem").filter({ hasText: "ABC-123" });
  await expect(piece.getByRole("link", { name: "Passed" })).toHaveAttribute("rel", "noopener noreferrer");
  await piece.getByRole("button", { name: "Remove" }).click();
  await expect(piece).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(piece).toBeVisible();
  await page.reload();
  await expect(piece).toBeVisible();
});

test("a new step and evidence that nobody saved are there after a reload, until they are discarded or saved", async ({
  page,
}) => {
  const scripted = page.locator("[data-scripted]").first();
  const brought = "What you had typed and not saved was brought back.";
  const step = page.locator("form", { has: page.getByRole("button", { name: "Add step", exact: true }) });
  const evidence = page.getByRole("article").getByRole("region", { name: "Evidence", exact: true });
  await expect(scripted).toBeAttached();
  await nextRow(page).getByRole("link").click();
  await evidence.getByLabel("Kind", { exact: true }).selectOption("Certificate");
  await evidence.getByLabel("Title", { exact: true }).fill("Passed");
  await evidence.getByLabel("Certificate number", { exact: true }).fill("ABC-123");
  await page.getByText("Add a step of your own", { exact: true }).click();
  await step.getByLabel("Title", { exact: true }).fill("Give a talk");

  await page.reload();
  await expect(evidence.getByRole("status")).toContainText(brought);
  await expect(evidence.getByLabel("Kind", { exact: true })).toHaveValue("certificate");
  await expect(evidence.getByLabel("Title", { exact: true })).toHaveValue("Passed");
  await expect(evidence.getByLabel("Certificate number", { exact: true })).toHaveValue("ABC-123");
  await expect(step.getByLabel("Title", { exact: true })).toHaveValue("Give a talk");
  await step.getByRole("button", { name: "Discard", exact: true }).click();
  await expect(step.getByLabel("Title", { exact: true })).toHaveValue("");
  await evidence.getByRole("button", { name: "Add evidence", exact: true }).click();
  await expect(evidence.getByRole("listitem").filter({ hasText: "ABC-123" })).toBeVisible();

  await page.reload();
  await expect(evidence.getByRole("listitem").filter({ hasText: "ABC-123" })).toBeVisible();
  await expect(scripted).toBeAttached();
  await expect(page.getByText(brought)).toHaveCount(0);
  await expect(evidence.getByLabel("Title", { exact: true })).toHaveValue("");
});

test("two tabs: the second, stale note shows both texts and overwrites nothing until asked to", async ({
  page,
  context,
}) => {
  await nextRow(page).getByRole("link").click();
  await expect(page.getByRole("article")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Note").fill("from the other tab");
  await other.getByRole("button", { name: "Save note" }).click();
  await expect(other.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();

  await page.getByLabel("Note").fill("from this tab");
  await page.getByRole("button", { name: "Save note" }).click();
  const conflict = page.getByRole("region", { name: "Saved meanwhile, in another tab or on another device" });
  await expect(conflict).toContainText("from the other tab");
  await expect(page.getByLabel("Note")).toHaveValue("from this tab");
  await other.reload();
  await expect(other.getByText("Text you had not saved was brought back.")).toBeVisible();
  await other.getByRole("button", { name: "Use the saved note instead" }).click();
  await expect(other.getByLabel("Note")).toHaveValue("from the other tab");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();
  await other.reload();
  await expect(other.getByLabel("Note")).toHaveValue("from this tab");
});

test("two tabs: the second, stale status is refused and the control shows what holds", async ({ page, context }) => {
  await nextRow(page).getByRole("link").click();
  const status = page.getByRole("article").getByRole("combobox", { name: "Status" });
  await expect(status).toHaveValue("to-do");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("article").getByRole("combobox", { name: "Status" }).selectOption("Done");
  await expect(other.getByRole("status")).toContainText("done.");

  await status.selectOption("In progress");
  await expect(page.getByRole("article").getByRole("alert")).toContainText("This was changed elsewhere meanwhile.");
  await expect(status).toHaveValue("done");
  await status.selectOption("In progress");
  await expect(page.getByRole("status")).toContainText("in progress.");
  await other.reload();
  await expect(other.getByRole("article").getByRole("combobox", { name: "Status" })).toHaveValue("in-progress");
});

test("a skill finished in one roadmap counts in another", async ({ page, context }) => {
  const mine = new Set((await readRoadmap(page)).map(({ title }) => title));
  await page.goto(await saveRoadmap(context.request, "big-data-engineer"));
  const shared = (await readRoadmap(page)).find(({ title }) => mine.has(title));
  expect(shared, "a step that both roles need").toBeDefined();
  const rowIn = () =>
    milestoneRows(page).filter({ has: page.getByRole("link", { name: shared?.title ?? "", exact: true }) });
  await rowIn().getByRole("combobox", { name: "Status" }).selectOption("Done");
  await expect(page.getByRole("status")).toContainText("done.");

  await page.goto("/roadmaps");
  await page.getByRole("link", { name: "Data Scientist", exact: true }).click();
  await expect(rowIn()).toContainText("Counts as done: you finished it in another roadmap.");
  await expect(rowIn().getByRole("combobox", { name: "Status" })).toHaveValue("done");
  expect(parseProgress(await page.getByRole("main").innerText()).steps).toBe(1);

  await page.goBack();
  await page.getByRole("link", { name: "Big Data Engineer", exact: true }).click();
  await rowIn().getByRole("combobox", { name: "Status" }).selectOption("To do");
  await expect(page.getByRole("status")).toContainText("to do.");
  await page.goto("/roadmaps");
  await page.getByRole("link", { name: "Data Scientist", exact: true }).click();
  await expect(rowIn().getByRole("combobox", { name: "Status" })).toHaveValue("to-do");
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });

  test("a server that cannot be reached loses nothing and says so", async ({ page, context }) => {
    await nextRow(page).getByRole("link").click();
    const status = page.getByRole("article").getByRole("combobox", { name: "Status" });
    await page.getByLabel("Note").fill("typed on a train");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "could not be reached" })).toBeVisible();
    await expect(page.getByLabel("Note")).toHaveValue("typed on a train");
    await status.selectOption("Done");
    await expect(status).toHaveValue("to-do");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();
  });
});
