import type { Page } from "@playwright/test";
import { expectRecomputable, openRow, readCell, readNumbers, readOrder, readPart } from "./support/comparison";
import { expect, test } from "./support/fixtures";
import { roles, saveLevels } from "./support/roadmaps";

const table = (page: Page) => page.getByRole("table", { name: "Roles compared from your own skills" });

test("a newcomer sees all ten roles from nothing, and where to begin", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "Start with eight answers" })).toBeVisible();
  expect((await readOrder(page)).sort()).toEqual(roles.map(({ id }) => id).sort());
  const ready = await table(page).locator('td[data-label="Ready"]').allInnerTexts();
  expect(ready.map((text) => readNumbers(text)[0])).toEqual(roles.map(() => 0));
  await expect(page.getByRole("region", { name: "From here, soonest" }).getByRole("link")).toHaveCount(1);
  await page.goto("/compare?hours=15");
  await expect(page.getByRole("region", { name: "From here, most" })).toContainText(
    /within five years.*US\$\d+k a year/,
  );
  expect(await page.context().cookies()).toEqual([]);
});

test("the quick audit of a visitor changes the comparison, and is known to the audit", async ({ page }) => {
  await page.goto("/compare");
  const before = await readCell(await openRow(page, "data-scientist"), "Hours to go");
  const start = page.getByRole("region", { name: "Start with eight answers" });
  await start.getByText("Python", { exact: false }).first().click();
  await start.getByRole("group", { name: "Python" }).getByRole("radio").nth(3).check();
  await start.getByRole("button", { name: "Save and compare" }).click();
  await expect(page.getByText(/Compared from your 1 answer/)).toBeVisible();
  const after = await readCell(await openRow(page, "data-scientist"), "Hours to go");
  expect(readNumbers(after)[0]).toBeLessThan(readNumbers(before)[0] ?? 0);
  await page.goto("/audit/data-scientist?group=programming");
  await expect(page.getByRole("group", { name: "Python" }).getByRole("radio").nth(3)).toBeChecked();
});

test("every figure of a row can be worked out again from what the row says", async ({ page, context, login }) => {
  await login();
  await saveLevels(context.request, "data-scientist", { python: 3, sql: 3, statistics: 2, git: 3 });
  await page.goto("/compare?hours=12.5&experience=24");
  await page.getByLabel("You earn a year, USD").fill("61,500");
  await page.getByLabel("An hour of yours is worth, USD").fill("20");
  await page.getByRole("button", { name: "Count with these" }).click();
  await expect(page.getByText("Counted in the table below.")).toBeVisible();
  for (const { id } of roles) await test.step(id, () => expectRecomputable(page, id, 12.5, 61_500));
});

test("two different people get different orders", async ({ page, context, openBrowser }) => {
  const defender = await openBrowser();
  await saveLevels(context.request, "senior-full-stack-developer", {
    typescript: 4,
    "frontend-frameworks": 3,
    sql: 3,
    git: 3,
    "software-testing": 3,
  });
  await saveLevels(defender.request, "ciso", {
    "risk-management": 4,
    "network-security": 3,
    "security-incident-response": 3,
    "identity-and-access-management": 3,
  });
  const other = await defender.newPage();
  for (const sort of ["readiness", "soonest"]) {
    await page.goto(`/compare?sort=${sort}&experience=120`);
    await other.goto(`/compare?sort=${sort}&experience=120`);
    expect(await readOrder(page), sort).not.toEqual(await readOrder(other));
  }
});

test("sorts, picks and filters by address, and says what is beyond one's means", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("link", { name: "highest pay" }).click();
  await expect(page).toHaveURL(/sort=pay/);
  const medians = await table(page).locator('td[data-label="Pay a year"]').allInnerTexts();
  const amounts = medians.map((text) => readNumbers(text)[0] ?? 0);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));

  await page.getByText("Pick roles (all)").click();
  for (const title of ["Data Scientist", "AI Architect", "Cloud Architect"])
    await page.getByRole("checkbox", { name: title }).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/sort=pay.*roles=ai-architect.*roles=cloud-architect.*roles=data-scientist/);
  await expect(table(page).locator("tbody[data-role]")).toHaveCount(3);

  const hours = readNumbers(await readCell(await openRow(page, "data-scientist"), "Hours to go"))[0] ?? 0;
  await page.getByLabel("At most hours (optional)").fill(String(hours));
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(table(page).locator("tbody[data-role]")).toHaveCount(1);
  await expect(page.getByText(/Beyond what you can afford: .*AI Architect \([\d,]+ h, US\$[\d,]+\)/)).toBeVisible();
});

test("pay stays out of every address, is nobody else's, and can be forgotten", async ({ page, login }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await login();
  await page.goto("/compare");
  await page.getByLabel("You earn a year, USD").fill("87654");
  await page.getByRole("button", { name: "Count with these" }).click();
  const row = await openRow(page, "data-scientist");
  await expect(row.locator('td[data-label="For you"]')).toContainText(/US\$[\d,]+ a year/);
  await page.getByRole("link", { name: "least fees" }).click();
  await expect(page).toHaveURL(/sort=cash/);
  await expect(page.getByLabel("You earn a year, USD")).toHaveValue("87654");
  expect(asked.filter((url) => url.includes("87654"))).toEqual([]);
  const cookie = (await page.context().cookies()).find(({ name }) => name === "waymark.pay");
  expect(cookie).toMatchObject({ httpOnly: true, path: "/compare", expires: -1, sameSite: "Lax" });

  await page.context().clearCookies({ name: /session/ });
  await login();
  await page.goto("/compare");
  await expect(page.getByLabel("You earn a year, USD")).toHaveValue("");
  await expect(page.locator('td[data-label="For you"]').first()).toContainText("Type what you earn now");

  await page.getByLabel("You earn a year, USD").fill("50000");
  await page.getByRole("button", { name: "Count with these" }).click();
  await page.getByRole("button", { name: "Forget both" }).click();
  await expect(page.getByText("Forgotten.")).toBeVisible();
  await expect(page.getByLabel("You earn a year, USD")).toHaveValue("");
});

test("another region brings its own figures, currency and stand-ins", async ({ page }) => {
  await page.goto("/compare");
  await page.getByLabel("Pay in").selectOption("GB");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/region=GB/);
  await expect(page.getByLabel("You earn a year, GBP")).toBeVisible();
  await expect(page.locator('tbody[data-role="ciso"] td[data-label="Pay a year"]')).toContainText("£90k");
  await expect(page.locator('tbody[data-role="data-scientist"] td[data-label="Pay a year"]')).toContainText(
    "United States, as your region has no figure in GBP, so last by pay",
  );
  await page.getByLabel("You earn a year, GBP").fill("30000");
  await page.getByRole("button", { name: "Count with these" }).click();
  await expect(page.locator('tbody[data-role="data-scientist"] td[data-label="For you"]')).toContainText(
    "different currencies",
  );
  await expect(page.locator('tbody[data-role="cloud-architect"] td[data-label="For you"]')).toContainText(
    "Type what one US dollar costs",
  );
  await page.getByLabel("One US dollar in GBP (optional)").fill("0.8");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const row = await openRow(page, "cloud-architect");
  await expect(row.locator('td[data-label="For you"]')).toContainText(/\+£[\d,]+ a year/);
  const [fees = 0] = (await readPart(row, "fees")).get("All known fees") ?? [];
  expect(fees).toBeGreaterThan(0);
  expect((await readPart(row, "payback")).get("Spent, GBP")).toEqual([fees * 0.8, fees * 0.8, fees * 0.8]);
});

test("role pages and the home page lead here", async ({ page }) => {
  await page.goto("/roles/ciso");
  await page.getByRole("link", { name: "Compare with others" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Which role is nearest");
  await page.goto("/");
  await page.getByRole("link", { name: "Compare them from your own skills" }).click();
  await expect(page).toHaveURL("/compare");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("compares, answers, counts pay and sorts by plain forms", async ({ page }) => {
    await page.goto("/compare");
    const start = page.getByRole("region", { name: "Start with eight answers" });
    await start.locator("summary").first().click();
    await start.getByRole("radio").nth(3).check();
    await start.getByRole("button", { name: "Save and compare" }).click();
    await expect(page.getByText(/Compared from your 1 answer/)).toBeVisible();
    await page.getByLabel("Hours a week").fill("never");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page.getByText(/Enter 1 to 80 hours/)).toBeVisible();
    await expect(page.getByLabel("Hours a week")).toHaveValue("never");
    await page.getByLabel("Hours a week").fill("15");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByLabel("You earn a year, USD").fill("lots");
    await page.getByRole("button", { name: "Count with these" }).click();
    await expect(page.getByText("Enter a year’s pay as a number, such as 52,000, or leave it empty.")).toBeVisible();
    await expect(page.getByLabel("You earn a year, USD")).toHaveValue("lots");
    await page.getByLabel("You earn a year, USD").fill("52000");
    await page.getByRole("button", { name: "Count with these" }).click();
    await expect(page).toHaveURL(/hours=15/);
    await page.getByRole("link", { name: "shortest payback" }).click();
    await expect(page).toHaveURL(/hours=15.*sort=payback/);
    await expect(page.locator('td[data-label="For you"]').first()).toContainText("US$");
  });
});
