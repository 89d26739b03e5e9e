import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { milestoneRows, readRoadmap, saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";
import { pressAndLand } from "./support/plain-form";

const titlesOf = async (page: Page) => (await readRoadmap(page)).map(({ title }) => title);
const told = (page: Page): Locator => page.getByRole("status");
const openStep = (page: Page, title: string) => page.getByRole("link", { name: title, exact: true }).first().click();

/** Puts a step of one's own into the plan by its form. */
async function addStep(page: Page, title: string, place: string): Promise<void> {
  await page.getByText("Add a step of your own").click();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Add step" }) });
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Likely hours").fill("6");
  await form.getByLabel("Place", { exact: true }).selectOption(place);
  await form.getByRole("button", { name: "Add step" }).click();
  await expect(told(page)).toContainText(`“${title}” is in the plan.`);
}

test("an own step is added, edited, taken out with its notes and brought back by undo", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  const before = await readRoadmap(page);
  await addStep(page, "Give a talk at work", "first");
  await expect(told(page)).toContainText("The plan ends on");
  await expect(milestoneRows(page).first()).toContainText("Project · yours · 6 h");
  const rest = before.map(({ title }) => title);
  expect(await titlesOf(page)).toEqual(["Give a talk at work", ...rest]);

  await openStep(page, "Give a talk at work");
  await expect(page.getByText("You put this step into the plan yourself.")).toBeVisible();
  await page.getByRole("article").getByLabel("Note").fill("Ask Ada for a room");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(told(page)).toContainText("Note saved.");
  await page.getByText("Edit this step").click();
  const edit = page.locator("form", { has: page.getByRole("button", { name: "Save step" }) });
  await edit.getByLabel("Title").fill("Give two talks at work");
  await edit.getByLabel("Likely hours").fill("12");
  await edit.getByLabel("Fewest").fill("8");
  await edit.getByLabel("Most").fill("4");
  await page.getByRole("button", { name: "Save step" }).click();
  await expect(page.getByText("The likely hours lie between the fewest and the most.")).toBeVisible();
  await edit.getByLabel("Most").fill("16");
  await page.getByRole("button", { name: "Save step" }).click();
  await expect(told(page)).toContainText("Step changed.");
  await expect(page.getByRole("heading", { name: "Give two talks at work" }).first()).toBeVisible();
  const renamed = "“Give a talk at work” was renamed to “Give two talks at work”.";
  await expect(page.getByRole("region", { name: "History" })).toContainText(renamed);

  await page.getByRole("button", { name: "Take this step out" }).click();
  await expect(told(page)).toContainText("are set aside");
  await expect(page.getByRole("region", { name: "Set aside" })).toBeVisible();
  await expect(page).toHaveURL(roadmap);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await readRoadmap(page)).toEqual(before);
  await page.getByText("1 step that this plan left out").click();
  await expect(page.getByText("Ask Ada for a room")).toBeVisible();
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(milestoneRows(page).first()).toContainText("Give two talks at work");
  await expect(page.getByRole("heading", { name: "Set aside" })).toHaveCount(0);
});

test("an own step changed in another tab meanwhile is shown before one's own takes its place", async ({
  page,
  context,
  roadmap,
}) => {
  const edit = (tab: Page) => tab.locator("form", { has: tab.getByRole("button", { name: "Save step", exact: true }) });
  await page.goto(roadmap);
  await addStep(page, "Read a book", "first");
  await openStep(page, "Read a book");
  await expect(page.getByRole("heading", { name: "Place in the plan" })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const [tab, title] of [
    [other, "Read two books"],
    [page, "Read three books"],
  ] as const) {
    await tab.getByText("Edit this step", { exact: true }).click();
    await edit(tab).getByLabel("Title", { exact: true }).fill(title);
    await edit(tab).getByRole("button", { name: "Save step", exact: true }).click();
    if (tab === other) await expect(told(other)).toContainText("Step changed.");
  }
  const stands = page.getByRole("region", { name: "Saved meanwhile, in another tab or on another device" });
  await expect(stands).toContainText("Read two books");
  await expect(edit(page).getByLabel("Title", { exact: true })).toHaveValue("Read three books");
  await edit(page).getByRole("button", { name: "Save step", exact: true }).click();
  await expect(told(page)).toContainText("Step changed.");
  await expect(page.getByRole("heading", { name: "Read three books" }).first()).toBeVisible();
});

test("a step moves as far as what it needs allows, and the law is named; undo brings the order back", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  const before = await titlesOf(page);
  const needs = milestoneRows(page)
    .filter({ hasText: /Needs steps? \d+ first|Needs steps? \d+,/ })
    .first();
  const title = await needs.getByRole("heading").innerText();
  const [, need = ""] = /Needs steps? (\d+)/.exec(await needs.innerText()) ?? [];
  await openStep(page, title);
  await page.getByText("Move further, or wait for a day").click();
  await page.getByLabel("Put it").selectOption("first");
  await page.getByRole("button", { name: "Move there" }).click();
  await expect(page.getByRole("alert").filter({ hasText: `“${title}” needs “` })).toContainText("Nothing was changed.");
  expect(Number(need)).toBeGreaterThan(0);
  expect(await titlesOf(page)).toEqual(before);

  await page.goto(roadmap);
  await addStep(page, "Read a book", "");
  await openStep(page, "Read a book");
  await page.getByRole("button", { name: "Move up" }).click();
  await expect(told(page)).toContainText("Moved before “");
  const moved = await titlesOf(page);
  expect(moved.indexOf("Read a book")).toBeLessThan(before.length);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("Taken back.");
  expect(await titlesOf(page)).toEqual([...before, "Read a book"]);

  await page.getByRole("button", { name: "Move down" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "It is the last open step already." });
  await expect(refusal).toBeVisible();
  await page.getByRole("button", { name: "Move up" }).click();
  await expect(told(page)).toContainText("Moved before “");
  await expect(refusal).toHaveCount(0);
});

test("a step is dragged to another place under the same laws, with its undo, and Escape lets go of it", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  await addStep(page, "Read a book", "first");
  const before = await titlesOf(page);
  await drag(page, 1, 4);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await titlesOf(page)).toEqual(before);

  await drag(page, 1, 3);
  await page.mouse.up();
  await expect(told(page)).toContainText(`Moved after “${before[2]}”.`);
  await expect.poll(() => titlesOf(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("Taken back.");
  await expect.poll(() => titlesOf(page)).toEqual(before);

  const texts = await milestoneRows(page).allInnerTexts();
  const at = texts.findIndex((text, place) => text.includes(`Needs step ${place} first`));
  expect(at).toBeGreaterThan(1);
  await drag(page, at + 1, at - 1);
  await page.mouse.up();
  const refusal = page.getByRole("alert").filter({ hasText: `“${before[at]}” needs “${before[at - 1]}”` });
  await expect(refusal).toContainText("Nothing was changed.");
  await expect(refusal).toBeInViewport();
  await page.getByRole("main").getByRole("button", { name: "Dismiss" }).click();
  await expect(refusal).toHaveCount(0);
  expect(await titlesOf(page)).toEqual(before);
});

test("a step waits for its day, and says in the plan when it begins", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  await openStep(page, (await titlesOf(page))[0] ?? "");
  await page.getByText("Move further, or wait for a day").click();
  const day = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Do not begin before").fill(day);
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(told(page)).toContainText("Not before ");
  const figures = page.getByRole("region", { name: "Time and cost" });
  const [, begins = ""] = /(\d+ \w{3} \d{4}) to/.exec(await figures.innerText()) ?? [];
  expect(new Date(`${begins} UTC`).toISOString().slice(0, 10) >= day).toBe(true);
  await page.reload();
  await page.getByText("Move further, or wait for a day").click();
  await expect(page.getByLabel("Do not begin before")).toHaveValue(day);
});

test("something else is taken instead, after its differences were seen", async ({ page, roadmap }) => {
  await page.goto(`${roadmap}?kind=project`);
  const [project = ""] = await titlesOf(page);
  await openStep(page, project);
  const others = page.getByRole("region", { name: "Other ways to the same" });
  const other = await others.getByRole("listitem").first().locator("span").first().innerText();
  await others.getByRole("link", { name: "Take this instead" }).first().click();
  await expect(page.getByRole("heading", { name: "What changes" })).toBeVisible();
  await expect(page.getByText("Because you changed steps or their order by hand:").first()).toBeVisible();
  await page.getByRole("button", { name: "Apply these changes" }).click();
  await expect(page.getByRole("heading", { name: "Revision 2 · the plan you follow" })).toBeVisible();
  await page.goto(roadmap);
  const titles = await titlesOf(page);
  expect(titles).toContain(other);
  expect(titles).not.toContain(project);
  await page.goto(`${roadmap}/replan`);
  await expect(page.getByRole("heading", { name: "Nothing changes" })).toBeVisible();

  await page.goto(roadmap);
  const avoided = page.getByRole("region", { name: "Avoided, because you took something else" });
  await avoided.getByRole("listitem").filter({ hasText: project }).getByRole("button", { name: "Allow again" }).click();
  await expect(told(page)).toContainText(`“${project}” may be planned again.`);
  await expect(avoided).toHaveCount(0);
  expect(await titlesOf(page)).toEqual(titles);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(avoided).toContainText(project);
  await page.getByText("1 step that this plan left out").click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(told(page)).toContainText(`“${project}” is back in the plan.`);
  await expect(page.getByRole("region", { name: "Set aside" })).toHaveCount(0);
  expect(await titlesOf(page)).toContain(project);
  await expect(avoided).toHaveCount(0);
});

test("by keyboard alone: a step is added, moved up, and the move taken back", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  await focusOn(page, page.getByText("Add a step of your own"));
  await page.keyboard.press("Enter");
  await focusOn(page, page.getByLabel("Title"));
  await page.keyboard.type("Read a book");
  await focusOn(page, page.getByLabel("Likely hours"));
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await expect(told(page)).toContainText("“Read a book” is in the plan.");
  await focusOn(page, page.getByRole("link", { name: "Read a book", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Place in the plan" })).toBeVisible();
  await focusOn(page, page.getByRole("button", { name: "Move up" }));
  await page.keyboard.press("Enter");
  await expect(told(page)).toContainText("Moved before");
  await focusOn(page, told(page).getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(told(page)).toContainText("Taken back.");
  expect((await titlesOf(page)).at(-1)).toBe("Read a book");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a step is added and moved", async ({ page, roadmap }) => {
    await page.goto(roadmap);
    await page.getByText("Add a step of your own").click();
    await page.getByLabel("Title").fill("Read a book");
    await page.getByLabel("Likely hours").fill("5");
    await pressAndLand(page, page.getByRole("button", { name: "Add step" }));
    await page.goto(roadmap);
    expect((await titlesOf(page)).at(-1)).toBe("Read a book");
    await openStep(page, "Read a book");
    await pressAndLand(page, page.getByRole("button", { name: "Move up" }));
    await page.goto(roadmap);
    expect((await titlesOf(page)).at(-1)).not.toBe("Read a book");
  });
});

test("an own step and its forms have no fault at 1440 and 360 px, light and dark", async ({ page, context, login }) => {
  test.setTimeout(480_000);
  await login();
  const roadmap = await saveRoadmap(context.request, "data-scientist");
  await page.goto(roadmap);
  await addStep(page, "Give a talk at work", "first");
  await openStep(page, "Give a talk at work");
  await expect(page.getByRole("heading", { name: "Place in the plan" })).toBeVisible();
  const own = page.url();
  await inspectPages(page, [roadmap, own], [1440, 360]);
  for (const [width, height] of [
    [1440, 900],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(own);
    await page.getByText("Edit this step").click();
    await page.getByText("Move further, or wait for a day").click();
    await page.getByRole("heading", { name: "Place in the plan" }).scrollIntoViewIfNeeded();
    await shot(page, `own-step-${width}`);
    await page.goto(roadmap);
    await page.getByText("Add a step of your own").click();
    await page.getByRole("button", { name: "Add step" }).scrollIntoViewIfNeeded();
    await shot(page, `add-own-step-${width}`);
  }
});

/** Takes a step by the handle before it and holds it in the lower half of another, where it lands behind that one. */
async function drag(page: Page, number: number, to: number): Promise<void> {
  const target = page.locator(`#step-${to}`);
  await target.evaluate((row) => row.scrollIntoView({ block: "center" }));
  const handle = await page.locator(`#step-${number} [data-drag]`).boundingBox();
  const there = await target.boundingBox();
  if (!handle || !there) throw new Error("a row is not there");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + 12);
  await page.mouse.down();
  await page.mouse.move(there.x + 40, there.y + there.height * 0.8, { steps: 6 });
  await expect(page.locator(".drop-line")).toBeInViewport();
}

/** Moves the focus key by key until it is on the element. */
async function focusOn(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluateAll((all) => all.some((element) => element === document.activeElement))) return;
  }
  throw new Error("the Tab key does not lead there");
}
