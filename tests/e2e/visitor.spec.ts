import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { createAccount, signIn, signUp } from "./support/people";
import { readPlan, readRoadmap, type ShownStep } from "./support/roadmaps";

test("a visitor's plan is saved by signing up, as it was shown, and nothing is asked again", async ({
  page,
  context,
}) => {
  await page.goto("/roles/data-scientist");
  expect(await context.cookies(), "cookies of somebody who only looks around").toEqual([]);
  const drawn = await drawAsVisitor(page);
  await expect(page).toHaveURL(/\/sign-up/);
  await expect(page.getByText("The plan you just drew is saved to it as it stands, with your answers.")).toBeVisible();
  await signUp(page);
  await expectAdopted(page, drawn);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("waymark.guest");
});

test("a sample roadmap is one click away, opens step by step, and leads to one's own", async ({ page, context }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "See a sample" }).click();
  await expect(page.getByRole("heading", { name: "Sample: Data Scientist", level: 1 })).toBeVisible();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  const [, count = ""] = /of (\d+) steps/.exec(await page.getByRole("main").innerText()) ?? [];
  await expect(rows).toHaveCount(Number(count));
  const link = rows.nth(2).getByRole("link");
  const title = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/\/sample\/data-scientist\/3$/);
  const heading = page.getByRole("heading", { name: title, level: 2 });
  await expect(heading).toBeFocused();
  for (const part of ["Why it is here", "Reached when", "Resources", "Time and cost"])
    await expect(page.getByRole("article").getByRole("region", { name: part })).toBeVisible();
  await expect(page.getByRole("article").locator("form")).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(rows.nth(2)).toBeInViewport();
  expect(await context.cookies(), "cookies of somebody who only looks around").toEqual([]);
  await page.getByRole("link", { name: "Make it yours" }).click();
  await expect(page).toHaveURL(/\/audit\/data-scientist/);
});

test("a visitor's plan is saved by signing in to an account that exists", async ({ page, openBrowser }) => {
  const elsewhere = await openBrowser();
  const person = await createAccount(elsewhere.request);
  await page.goto("/roles/data-scientist");
  const drawn = await drawAsVisitor(page);
  await page.getByRole("link", { name: "Sign in" }).last().click();
  await expect(page.getByText("The plan you just drew is saved to your account when you sign in.")).toBeVisible();
  await signIn(page, person);
  await expectAdopted(page, drawn);
});

test("a visitor's answers wait for the next visit, and stay in this browser", async ({ page, openBrowser }) => {
  await page.goto("/audit/data-scientist");
  const screen = await addressOfScreen(page);
  const [first] = await answerScreen(page);
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page).toHaveURL(/group=/);
  await page.goto(screen);
  await expect(
    page
      .getByRole("group", { name: first ?? "" })
      .getByRole("radio")
      .nth(3),
  ).toBeChecked();

  const stranger = await (await openBrowser()).newPage();
  await stranger.goto(screen);
  await expect(stranger.getByRole("group", { name: first ?? "" }).getByRole("radio", { checked: true })).toHaveCount(0);
});

/** Answers the open questions of the audit screen at level 3 and says which skills they are about. */
async function answerScreen(page: Page): Promise<string[]> {
  const names = await page.getByRole("group").getByRole("heading", { level: 3 }).allInnerTexts();
  for (const name of names) await page.getByRole("group", { name }).getByRole("radio").nth(3).check();
  return names;
}

/** Where the audit's screen that is shown can be found again. */
async function addressOfScreen(page: Page): Promise<string> {
  const link = page.getByRole("navigation", { name: "All groups" }).locator("a[aria-current=step]");
  return (await link.getAttribute("href")) ?? "";
}

type Drawn = { shown: ShownStep[]; screen: string };

/** From the role's page through one screen of the audit to a plan under limits of one's own, and "Save roadmap". */
async function drawAsVisitor(page: Page): Promise<Drawn> {
  await page.getByRole("link", { name: "Audit yourself" }).first().click();
  await expect(page.getByRole("heading", { name: "What can you do today?" })).toBeVisible();
  const screen = await addressOfScreen(page);
  await answerScreen(page);
  await page.getByRole("link", { name: "Skip to the plan" }).click();
  await page.getByLabel("Hours a week").fill("7.5");
  await page.getByRole("group", { name: "Days you study on" }).getByLabel("Sun").uncheck();
  await page.getByRole("button", { name: "Build my roadmap" }).click();
  await expect(page).toHaveURL(/hours=7\.5&days=1%2C2%2C3%2C4%2C5%2C6&/);
  const shown = await readPlan(page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter(({ title, dates }) => title === "" || dates === "")).toEqual([]);
  await page.getByRole("button", { name: "Save roadmap" }).click();
  return { shown, screen };
}

/** On the roadmap at once, the same plan step by step, and the audit knows every answer. */
async function expectAdopted(page: Page, { shown, screen }: Drawn): Promise<void> {
  await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Data Scientist", level: 1 })).toBeVisible();
  expect(await readRoadmap(page)).toEqual(shown);
  await page.goto(screen);
  const questions = page.getByRole("group").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(questions.first().getByRole("radio").nth(3)).toBeChecked();
  await page.goto("/roadmaps");
  await expect(page.getByRole("region", { name: "Walking now" }).getByRole("heading", { level: 3 })).toHaveCount(1);
}
