import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { pressAndLand, readForm, sendPlainForm } from "./support/plain-form";
import { milestoneRows, nextRow, readRoadmap, saveRoadmap, setStatusOfNext } from "./support/roadmaps";
import { shot } from "./support/shot";

/** Changes the hours, which shows at once what that would change. */
async function askForHours(page: Page, hours: string): Promise<void> {
  await page.getByLabel("Hours a week").fill(hours);
  await expect(page).toHaveURL(new RegExp(`hours=${hours}&`));
  await expect(page.getByRole("heading", { name: "What changes" })).toBeVisible();
}

test("other hours are shown as a difference, applied by consent, kept in history and restored", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  const before = await readRoadmap(page);
  await page.getByRole("navigation", { name: "This roadmap" }).getByRole("link", { name: "Replan" }).click();
  await expect(page.getByRole("heading", { name: "Nothing changes" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Apply|Keep these/ })).toHaveCount(0);

  await askForHours(page, "5");
  await expect(page.getByText("Because you have 5 h a week now, not 10 h:")).toBeVisible();
  await page.getByText(/^Show all \d+$/).click();
  await expect(page.getByText(/days later$/).first()).toBeVisible();
  await page.getByRole("link", { name: "Keep as it is" }).click();
  await expect(nextRow(page)).toBeVisible();
  expect(await readRoadmap(page)).toEqual(before);

  await page.goto(`${roadmap}/replan`);
  await askForHours(page, "5");
  await page.getByRole("button", { name: "Apply these changes" }).click();
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Changes applied.");
  await page.goto(roadmap);
  const slower = await readRoadmap(page);
  expect(slower.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
  expect(slower.at(-1)?.dates).not.toBe(before.at(-1)?.dates);

  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("link", { name: "Read in full" }).last().click();
  await expect(page.getByRole("heading", { name: /^Revision 1 of / })).toBeVisible();
  await expect(page.getByText(before[0]?.title ?? "").first()).toBeVisible();
  await page.getByRole("link", { name: "All revisions" }).click();
  await page.getByRole("button", { name: "Restore this revision" }).click();
  await expect(page.getByRole("heading", { name: "Revision 3 · the plan you follow" })).toBeVisible();
  await page.goto(roadmap);
  expect(await readRoadmap(page)).toEqual(before);

  await page.goto(`${roadmap}/history`);
  await page.getByRole("listitem").filter({ hasText: "Revision 3" }).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
  await page.goto(roadmap);
  expect(await readRoadmap(page)).toEqual(slower);
});

test("what is finished stays finished under another goal, and what leaves is set aside with its note", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  const done = await nextRow(page).getByRole("heading").innerText();
  await setStatusOfNext(page, "Done");
  await page.goto(`${roadmap}/replan`);
  await page.getByLabel("Role").selectOption({ label: "Cloud Architect" });
  await expect(page.getByText("Because the goal is Cloud Architect now, not Data Scientist:").first()).toBeVisible();
  await page.getByRole("button", { name: "Apply these changes" }).click();
  await expect(page.getByText(/^The goal became Cloud Architect\./)).toBeVisible();
  await page.goto(roadmap);
  const row = milestoneRows(page).filter({ has: page.getByRole("link", { name: done, exact: true }) });
  await expect(row.getByRole("combobox", { name: "Status" })).toHaveValue("done");
  const aside = page.getByRole("region", { name: "Set aside" });
  await aside.getByText(/that this plan left out$/).click();
  await expect(aside.getByRole("listitem").first()).toBeVisible();
});

test("what is typed redraws the differences at once, faults too, and saves nothing", async ({ page, roadmap }) => {
  await page.goto(`${roadmap}/replan`);
  const deadline = page.getByLabel("Deadline (optional)");
  await deadline.fill(new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10));
  await expect(page.getByText(/^Because the deadline is /).first()).toBeVisible();
  await expect(page.getByText(/^Redrawn\. Steps: .*\d+ that did not fit/)).toBeAttached();
  await expect(page.getByRole("button", { name: "Apply these changes" })).toBeVisible();
  await deadline.fill("2020-01-01");
  await expect(page.getByRole("alert").filter({ hasText: "The deadline must be after the start." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply these changes" })).toHaveCount(0);
  await expect(deadline).toHaveValue("2020-01-01");
  await deadline.fill("");
  await expect(page.getByText("Redrawn: nothing changes.")).toBeAttached();
  await page.goto(`${roadmap}/history`);
  await expect(page.getByRole("heading", { name: "Revision 1 · the plan you follow" })).toBeVisible();
});

test("consent to a difference that is not there any more is refused, and the new one is shown", async ({
  page,
  context,
  roadmap,
}) => {
  await page.goto(`${roadmap}/replan`);
  await askForHours(page, "5");
  const moved = page.getByRole("heading", { name: /^Moved/ });
  const before = await moved.innerText();
  const other = await context.newPage();
  await other.goto(roadmap);
  await setStatusOfNext(other, "Done");
  await page.getByRole("button", { name: "Apply these changes" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Something moved on meanwhile" })).toBeVisible();
  await expect(moved).not.toHaveText(before);
  await page.getByRole("button", { name: "Apply these changes" }).click();
  await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
});

test("the same consent sent twice makes one revision", async ({ context, roadmap }) => {
  const path = `${roadmap}/replan?role=data-scientist&hours=5`;
  const opened = await context.request.get(path);
  const { origin } = new URL(opened.url());
  const fields = Object.fromEntries(readForm(await opened.text(), "Apply these changes"));
  const answers: number[] = [];
  for (let times = 0; times < 2; times += 1) {
    const answer = await context.request.post(path, { multipart: fields, maxRedirects: 0, headers: { origin } });
    answers.push(answer.status());
  }
  const history = await (await context.request.get(`${roadmap}/history`)).text();
  answers.push((history.match(/id="revision-\d+"/g) ?? []).length);
  expect(answers).toEqual([303, 303, 2]);
});

test("from the roadmap to an applied and undone replan by keyboard alone", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  await tabTo(page, "Replan");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing changes" })).toBeVisible();
  await tabTo(page, "Hours a week");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What changes" })).toBeVisible();
  await tabTo(page, "Apply these changes");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Revision 1 · the plan you follow" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a replan is asked for, applied, restored and undone", async ({ page, roadmap }) => {
    await page.goto(`${roadmap}/replan`);
    await page.getByLabel("Hours a week").fill("many");
    await page.getByRole("button", { name: "Show what changes" }).click();
    await expect(page.getByLabel("Hours a week")).toHaveValue("many");
    await expect(page.getByRole("alert").filter({ hasText: "Enter the hours as a number" })).toBeVisible();
    await page.getByLabel("Hours a week").fill("6");
    await page.getByRole("button", { name: "Show what changes" }).click();
    await page.getByRole("button", { name: "Apply these changes" }).click();
    await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
    await page.getByRole("button", { name: "Restore this revision" }).click();
    await expect(page.getByRole("heading", { name: "Revision 3 · the plan you follow" })).toBeVisible();
    await page.goto(`${roadmap}/history`);
    await pressAndLand(page, page.getByRole("button", { name: "Undo" }).first());
    await page.goto(`${roadmap}/history`);
    await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
  });
});

test("replan and history have no fault at 1440, 768 and 360 px, light and dark", async ({ page, context, login }) => {
  test.setTimeout(480_000);
  await login();
  const roadmap = await saveRoadmap(context.request, "data-scientist");
  const changed = `${roadmap}/replan?role=cloud-architect&hours=5`;
  await sendPlainForm({ request: context.request, path: changed, button: "Apply these changes" });
  const wrong = `${roadmap}/replan?role=data-scientist&hours=many&deadline=2020-01-01`;
  const pages = [
    `${roadmap}/replan`,
    `${roadmap}/replan?role=ciso&hours=20`,
    wrong,
    `${roadmap}/history`,
    `${roadmap}/history?revision=2`,
    roadmap,
  ];
  await inspectPages(page, pages, [1440, 768, 360]);
  for (const [width, height] of [
    [1440, 900],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${roadmap}/replan?role=ciso&hours=20`);
    await shot(page, `replan-${width}`);
    await page.goto(`${roadmap}/history`);
    await shot(page, `history-${width}`);
  }
});

/** Moves the focus key by key until it is on what is called `name`. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const labels = element && "labels" in element ? [...((element.labels as NodeList | null) ?? [])] : [];
      const names = [element?.textContent, ...labels.map((label) => label.textContent)];
      return names.some((text) => text?.trim() === wanted);
    }, name);
    if (isThere) return;
  }
  throw new Error(`the Tab key does not lead to “${name}”`);
}
