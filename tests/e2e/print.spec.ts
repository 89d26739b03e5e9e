import { settleIn } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { signIn } from "./support/people";
import { readRoadmap } from "./support/roadmaps";

/** How many pages a PDF of Chromium's has: its page objects stand in it as text. */
const countPages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the whole plan is on paper: every step, its criteria to tick, its addresses and sources", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  const steps = (await readRoadmap(page)).map(({ number, title }) => `${number}. ${title}`);
  await page.getByRole("link", { name: "Print", exact: true }).click();
  await expect(page).toHaveURL(`${roadmap}/print`);
  const sheet = page.getByRole("article", { name: "Data Scientist" });
  await expect(sheet.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await sheet.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(steps);
  expect(steps.length).toBeGreaterThan(20);
  const addresses = sheet.getByRole("link");
  expect(await addresses.allInnerTexts()).toEqual(
    await addresses.evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
  );
  const text = await sheet.innerText();
  const marks = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  expect(Math.max(...marks)).toBe(await sheet.getByRole("region", { name: "Sources" }).getByRole("listitem").count());
  await expect(sheet.getByRole("contentinfo").or(sheet.locator("footer"))).toContainText(/catalogue \d{4}\.\d{2}/);
});

test("on paper it is white in any theme, without the site's frame, and each phase begins a page", async ({
  page,
  roadmap,
}) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`${roadmap}/print`);
  const phases = page.getByRole("article").locator('section[aria-labelledby^="phase-"]');
  const count = await phases.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) await expect(phases.nth(at)).toHaveCSS("break-before", "page");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  const foot = await page.locator("html").evaluate((root) => getComputedStyle(root).getPropertyValue("--sheet-foot"));
  expect(foot).toMatch(/^"Waymark · Data Scientist · catalogue \S+ · printed \d{1,2} \w{3} \d{4}"$/);
  const pdf = await page.pdf({ path: "artefacts/screens/plan.pdf", format: "A4", preferCSSPageSize: true });
  expect(countPages(pdf)).toBeGreaterThan(count);

  await page.goto(`${roadmap}/print?phase=Core`);
  await expect(phases).toHaveCount(1);
  expect(countPages(await page.pdf({ format: "A4" }))).toBeLessThan(countPages(pdf));
});

test("one phase, with or without notes, is chosen on the page, and the button opens the dialogue", async ({
  page,
  context,
}) => {
  const { roadmap } = await settleIn(context.request);
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset["printed"] = "yes";
    };
  });
  await page.goto(`${roadmap}/print`);
  await expect(page.getByText("a private thought")).toHaveCount(0);
  await page.getByRole("link", { name: "Foundation" }).click();
  await expect(page).toHaveURL(/phase=Foundation$/);
  await expect(page.getByRole("article").getByRole("heading", { level: 2 }).first()).toHaveText("Foundation");
  await page.getByRole("link", { name: "Add my notes" }).click();
  await expect(page).toHaveURL(/phase=Foundation&notes=yes$/);
  await expect(page.getByText("a private thought")).toBeVisible();
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await page.getByRole("link", { name: "Back to the roadmap" }).click();
  await expect(page).toHaveURL(roadmap);
});

test("a visitor signs in first and comes back to what was to be printed", async ({ page, openBrowser }) => {
  const { person, roadmap } = await settleIn((await openBrowser()).request);
  const path = `${roadmap}/print?phase=Core&notes=yes`;
  await page.goto(path);
  await expect(page).toHaveURL(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  await signIn(page, person);
  await expect(page).toHaveURL(path);
});

test("the plan to print is without a fault at 1440 and 768 px", async ({ page, context }) => {
  test.setTimeout(480_000);
  const { roadmap } = await settleIn(context.request);
  await inspectPages(page, [`${roadmap}/print?phase=Foundation&notes=yes`], [1440, 768]);
});
