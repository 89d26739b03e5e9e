import type { Locator, Page } from "@playwright/test";
import { today } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { finishWithProof, landIn, listSteps } from "./support/landing";
import { saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";
import { pressAndLand } from "./support/plain-form";

let roadmap: string;
test.beforeEach(async ({ context, login }) => {
  await login();
  roadmap = await saveRoadmap(context.request, "data-scientist");
});

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const entry = (section: Locator, name: string) =>
  section.getByRole("listitem").filter({ has: section.page().getByRole("heading", { name }) });

test("a walked path becomes bullets, a portfolio, topics and an application", async ({
  page,
  context,
  openBrowser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [first = "", second = ""] = await listSteps(context.request, roadmap, "project", 2);
  const [skill = ""] = await listSteps(context.request, roadmap, "skill", 1);
  for (const [at, step] of [skill, first, second].entries())
    await finishWithProof(context.request, step, `Proof ${at + 1}`);
  await page.goto(roadmap);
  const phase = part(page, "Land");
  await expect(phase.getByRole("listitem").first()).toContainText("0 of 3 written");
  await phase.getByRole("link", { name: "Résumé bullets" }).click();
  await expect(page.getByRole("heading", { name: "Land", level: 1 })).toBeVisible();

  const bullets = part(page, "Résumé bullets");
  const step = bullets.getByRole("listitem").filter({ hasText: "Proof 2" });
  await test.step("a bullet is checked while it is written, and a closed tab loses nothing of it", async () => {
    await step.getByText("Write this bullet").click();
    await expect(step.getByText("Your evidence: “Proof 2”.")).toBeVisible();
    await step.getByLabel("Action").fill("Built a churn model");
    await expect(step.getByText("It does not say what came of it.")).toBeVisible();
    await step.getByLabel("Result").fill("cutting the loss of customers");
    await expect(step.getByText("The result has no number.")).toBeVisible();
    await page.reload();
    await expect(step.getByText("Text you had not saved was brought back.")).toBeVisible();
    await step.getByLabel("Result").fill("cutting the loss of customers by 12 %");
    await step.getByLabel("Situation").fill("for a shop with 40,000 orders a day");
    await expect(step.getByText("not saved yet")).toBeVisible();
    await step.getByRole("button", { name: "Save bullet" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Bullet saved." })).toBeVisible();
    await expect(step.getByText("not saved yet")).toBeHidden();
  });
  const bullet = "Built a churn model for a shop with 40,000 orders a day, cutting the loss of customers by 12 %.";

  await test.step("it is taken along", async () => {
    await expect(step.getByText(bullet)).toBeVisible();
    await step.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Bullet copied." })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bullet);
    const download = page.waitForEvent("download");
    await bullets.getByRole("link", { name: "Download as plain text" }).click();
    expect((await download).suggestedFilename()).toBe("resume-bullets.txt");
    const markdown = await context.request.get(`${roadmap}/land/bullets`);
    expect(await markdown.text()).toBe(`# Résumé bullets: Data Scientist\n\n- ${bullet}\n`);
  });

  await test.step("two tabs: both texts are there, and the person decides", async () => {
    const other = await openBrowser({ storageState: await context.storageState() });
    const tab = await other.newPage();
    await tab.goto(`${roadmap}/land`);
    const there = part(tab, "Résumé bullets").getByRole("listitem").filter({ hasText: "Proof 2" });
    await there.getByText("Edit this bullet").click();
    await there.getByLabel("Action").fill("Built a better churn model");
    await step.getByLabel("Result").fill("cutting losses by 13 %");
    await step.getByRole("button", { name: "Save bullet" }).click();
    await expect(step.getByText("not saved yet")).toBeHidden();
    await there.getByRole("button", { name: "Save bullet" }).click();
    await expect(there.getByRole("region", { name: "Saved meanwhile" })).toContainText("cutting losses by 13 %");
    await expect(there.getByLabel("Action")).toHaveValue("Built a better churn model");
    await there.getByRole("button", { name: "Save bullet" }).click();
    await expect(tab.getByRole("status").filter({ hasText: "Bullet saved." })).toBeVisible();
  });

  await test.step("the portfolio is put in order by buttons and keys", async () => {
    const portfolio = part(page, "Portfolio");
    const add = portfolio.getByRole("button", { name: "Add to portfolio" });
    await add.first().click();
    await expect(portfolio.locator("ol > li")).toHaveCount(1);
    await add.first().click();
    const titles = portfolio.locator("ol > li h3");
    await expect(titles).toHaveCount(2);
    const [top = "", below = ""] = await titles.allInnerTexts();
    await portfolio.getByRole("button", { name: "Move up" }).focus();
    await page.keyboard.press("ArrowUp");
    await expect(titles).toHaveText([below, top]);
    await expect(portfolio.locator("ol > li").first().getByRole("button", { name: "Move down" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(titles).toHaveText([top, below]);
    await expect(portfolio.locator("ol > li").last().locator(":focus")).toHaveCount(1);
  });

  await test.step("topics are made ready, narrowed and taken back", async () => {
    const topics = part(page, "Interview topics");
    const [skillName = ""] = await topics.getByRole("heading", { level: 3 }).allInnerTexts();
    await expect(entry(topics, skillName)).toContainText(/\w+ asked · (essential|optional).*Be ready to show/s);
    await entry(topics, skillName).getByRole("button", { name: "Mark as ready" }).click();
    await topics.getByRole("link", { name: "Ready (1)" }).click();
    await expect(topics.getByRole("heading", { level: 3 })).toHaveText([skillName]);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(topics.getByText("None of the topics is here at the moment.")).toBeVisible();
  });

  await test.step("an application leads from the next action to an offer", async () => {
    const applications = part(page, "Applications");
    await applications.getByText("Add an application").click();
    await applications.getByLabel("Company").fill("Northwind");
    await applications.getByLabel("Job title").fill("Data scientist");
    await applications.getByLabel("By", { exact: true }).fill(today());
    await applications.getByRole("button", { name: "Add application" }).click();
    await expect(applications.getByText("Say what is to be done by that day.")).toBeVisible();
    await applications.getByLabel("Next action").fill("Send the portfolio");
    await applications.getByRole("button", { name: "Add application" }).click();
    const added = entry(applications, "Data scientist at Northwind");
    await expect(added).toContainText(/Next: Send the portfolio, by .* \(today\)/);
    await page.goto("/dashboard");
    await part(page, "Applications this week").getByRole("link", { name: "Data scientist at Northwind" }).click();
    const listed = entry(page.getByRole("main"), "Data scientist at Northwind");
    await listed.getByText("Edit", { exact: true }).click();
    await listed.getByLabel("How far it is").selectOption("Offer received");
    await listed.getByRole("button", { name: "Save application" }).click();
    await expect(listed.getByRole("link", { name: "An offer came" })).toHaveAttribute(
      "href",
      /\/offers\/new\?application=/,
    );
    await listed.getByRole("link", { name: "An offer came" }).click();
    await expect(page.getByLabel("Whose offer")).toHaveValue("Northwind, Data scientist");
    await expect(page.getByLabel("Application").locator("option:checked")).toHaveText("Northwind, Data scientist");
    await page.goBack();
    await listed.getByRole("button", { name: "Remove" }).click();
    await expect(listed).toHaveCount(0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(listed).toContainText("Offer received");
  });
});

test("the last page is without a fault, and on paper it is the words alone", async ({ page, context }) => {
  test.setTimeout(480_000);
  await landIn(context.request, roadmap);
  await inspectPages(page, [`${roadmap}/land`, "/applications"], [1440, 768]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${roadmap}/land`);
  await shot(page, "land-1440");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Did a private deed.").first()).toBeVisible();
  for (const hidden of ["Write this bullet", "Edit this bullet", "Mark as ready", "Add an application"])
    await expect(page.getByText(hidden).filter({ visible: true })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a bullet is written and an application kept, and both are taken back", async ({ page, context }) => {
    const [project = ""] = await listSteps(context.request, roadmap, "project", 1);
    await finishWithProof(context.request, project, "The proof");
    await page.goto(`${roadmap}/land`);
    const bullets = part(page, "Résumé bullets");
    await bullets.getByText("Write this bullet").click();
    await bullets.getByLabel("Action").fill("Built it");
    await bullets.getByRole("button", { name: "Save bullet" }).click();
    await expect(bullets.getByText("Built it.", { exact: true })).toBeVisible();
    await pressAndLand(page, bullets.getByRole("button", { name: "Undo" }));
    await page.goto(`${roadmap}/land`);
    await expect(bullets.getByText("Built it.", { exact: true })).toHaveCount(0);
    await page.goto("/applications");
    await page.getByLabel("Company").fill("Northwind");
    await page.getByRole("button", { name: "Add application" }).click();
    await expect(page.getByText("Say which job it is.")).toBeVisible();
    await expect(page.getByLabel("Company")).toHaveValue("Northwind");
    await page.getByLabel("Job title").fill("Data scientist");
    await page.getByRole("button", { name: "Add application" }).click();
    await expect(page.getByRole("heading", { name: "Data scientist at Northwind" })).toBeVisible();
    await pressAndLand(page, page.getByRole("button", { name: "Undo" }));
    await page.goto("/applications");
    await expect(page.getByText("Northwind")).toHaveCount(0);
  });
});
