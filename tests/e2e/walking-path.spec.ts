import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { signIn, signUp } from "./support/people";
import { nextRow, parseProgress, type Progress, roles } from "./support/roadmaps";

test("every role can be walked: audit, plan, progress, and all of it is there after signing in again", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Create an account" }).click();
  const person = await signUp(page);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();

  for (const role of roles) {
    await test.step(role.title, async () => {
      await auditByKeys(page, role);
      await page.getByRole("button", { name: "Build my roadmap" }).click();
      await expect(page).toHaveURL(/hours=10/);
      await page.getByRole("button", { name: "Save roadmap" }).click();
      await expect(page.getByRole("heading", { name: role.title, level: 1 })).toBeVisible();
      await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);
      await finishNextStep(page);
      await page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name: "Dashboard" }).click();
      await expect(page.getByRole("region", { name: "Your next step" })).toContainText(`in ${role.title}`);
    });
  }

  const before = await listRoadmaps(page);
  expect(before.map(({ title }) => title).sort()).toEqual(roles.map(({ title }) => title).sort());
  expect(before.filter(({ steps }) => steps === 0)).toEqual([]);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/roadmaps");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Froadmaps$/);
  await signIn(page, person);
  await expect(page).toHaveURL("/roadmaps");
  expect(await listRoadmaps(page)).toEqual(before);
});

test("what one can do already makes the plan shorter, and is listed with the hours it saves", async ({
  page,
  login,
}) => {
  await login();
  const plan = "/roadmaps/new?role=site-reliability-engineer";
  await page.goto(plan);
  await expect(page.getByRole("region", { name: "Left out, because you have it" })).toContainText("Nothing yet");
  const whole = await readHours(page);

  await page.goto("/audit/site-reliability-engineer");
  const group = page.getByRole("heading", { level: 2 }).first();
  const asked = await page.getByRole("group").getByRole("heading", { level: 3 }).allInnerTexts();
  for (const name of asked) {
    await page.getByRole("group", { name }).getByRole("radio").nth(4).check();
    await expect(page.getByRole("group", { name })).toContainText(/hours? less/i);
  }
  await expect(page.getByText(/^, [\d,]+ h less by your answers$/)).toBeVisible();
  const first = await group.innerText();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(group).not.toHaveText(first);

  await page.getByRole("link", { name: "Skip to the plan" }).click();
  await expect(page).toHaveURL(plan);
  const shorter = await readHours(page);
  expect(shorter).toBeLessThan(whole);

  const leftOut = page.getByRole("region", { name: "Left out, because you have it" });
  const summary = leftOut.getByText(/\d+ skills?, about [\d,]+ h saved/);
  await summary.click();
  for (const name of asked) await expect(leftOut.getByRole("listitem").filter({ hasText: name })).toContainText(/\d h/);
  const each = await leftOut.getByRole("listitem").allInnerTexts();
  const saved = each.reduce((sum, text) => sum + Number(/([\d,]+) h$/.exec(text.trim())?.[1]?.replaceAll(",", "")), 0);
  const told = Number(/about ([\d,]+) h/.exec(await summary.innerText())?.[1]?.replaceAll(",", ""));
  expect(Math.abs(saved - told)).toBeLessThanOrEqual(each.length);
  expect(whole - shorter).toBeGreaterThan(0.5 * told);
});

/** From the role's page through its audit to the plan, answering the first questions with the digits of the keyboard. */
async function auditByKeys(page: Page, role: (typeof roles)[number]): Promise<void> {
  await page.goto(`/roles/${role.id}`);
  await page.getByRole("link", { name: "Audit yourself" }).first().click();
  await expect(page.getByRole("heading", { name: "What can you do today?" })).toBeVisible();
  const questions = page.getByRole("group").filter({ has: page.getByRole("radio") });
  for (const [at, digit] of [1, 0, 2].entries()) {
    const radios = questions.nth(at).getByRole("radio");
    if ((await radios.count()) === 0 || !(await radios.first().isVisible())) continue;
    await radios.first().focus();
    await page.keyboard.press(`${digit}`);
    await expect(radios.nth(digit)).toBeChecked();
  }
  await page.getByRole("link", { name: "Skip to the plan" }).click();
  await expect(page.getByRole("heading", { name: `Your path to ${role.title}` })).toBeVisible();
}

/** Starts and finishes the step that the roadmap calls the next one, and sees the progress move. */
async function finishNextStep(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const before = parseProgress(await main.innerText());
  const title = await nextRow(page).getByRole("heading").innerText();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });
  const status = row.getByRole("combobox", { name: "Status" });
  await expect(status).toHaveValue("to-do");
  await status.selectOption("In progress");
  await expect(page.getByText(`${title}: in progress.`)).toBeVisible();
  await status.selectOption("Done");
  await expect(page.getByText(`${title}: done.`)).toBeVisible();
  await expect(main).toContainText(`${before.steps + 1} of `);
  const after = parseProgress(await main.innerText());
  expect(after.steps).toBeGreaterThan(before.steps);
  expect(after.hours).toBeGreaterThan(before.hours);
  await expect(nextRow(page)).not.toContainText(title);
}

type Listed = Progress & { title: string };

async function listRoadmaps(page: Page): Promise<Listed[]> {
  await page.goto("/roadmaps");
  await expect(page.getByRole("heading", { name: "Roadmaps", level: 1 })).toBeVisible();
  const cards = page.getByRole("region", { name: "Walking now" }).getByRole("listitem");
  return Promise.all(
    (await cards.all()).map(async (card) => ({
      title: await card.getByRole("heading", { level: 3 }).innerText(),
      ...parseProgress(await card.innerText()),
    })),
  );
}

async function readHours(page: Page): Promise<number> {
  const hours = page.getByRole("definition").filter({ hasText: "in eight cases of ten" });
  return Number(/^([\d,]+) h/.exec(await hours.innerText())?.[1]?.replaceAll(",", ""));
}
