import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { keepOffer, readCents, typeOffer } from "./support/offers";
import { saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";

const countPages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);

const full = {
  roleId: "machine-learning-engineer",
  startsOn: "2027-02-01",
  "base.year": "185,000",
  "base.raise": "3",
  "bonus.kind": "share-of-base",
  "bonus.percent": "15",
  "bonus.likelihood": "85",
  "pay0.amount": "40k",
  "pay0.months": "24",
  "pay0.form": "pro-rata",
  "pay0.clawBackFull": "12",
  "signing.likelihood": "100",
  "rsu0.size": "value",
  "rsu0.value": "240 000",
  "rsu0.schedule": "quarterly-after-cliff",
  "rsu0.likelihood": "90",
  "growth.low": "-20",
  "growth.likely": "5",
  "growth.high": "15",
  "leave.days": "20",
  "leave.workDays": "260",
  "commute.days": "3",
  "commute.minutes": "70",
  "commute.cost": "14.50",
  "commute.weeks": "46",
  "development.year": "2,500",
  "development.used": "60",
};

/** Every figure of an offer's column worked out again from what its folds say. */
async function expectRecomputable(page: Page, offerId: string): Promise<void> {
  const column = page.locator(`[data-offer="${offerId}"]`);
  await column.getByText("Year by year").click();
  const rows = await column
    .locator("[data-kind]")
    .evaluateAll((all) =>
      all.map((row): [string, string] => [row.getAttribute("data-kind") ?? "", (row as HTMLElement).innerText]),
    );
  const series = rows.map(([kind, text]) => ({ kind, cents: readCents(text) }));
  for (const { cents } of series) expect(sum(cents.slice(1))).toBe(cents[0]);
  const kinds = series.filter(({ kind }) => !["all", "stated", "present"].includes(kind));
  const all = series.find(({ kind }) => kind === "all")?.cents ?? [];
  expect(all.map((_, at) => sum(kinds.map(({ cents }) => cents[at] ?? 0)))).toEqual(all);
  const base = kinds.find(({ kind }) => kind === "base")?.cents.slice(1);
  expect(base).toEqual([0, 1, 2, 3].map((year) => Math.round(18_500_000 * 1.03 ** year)));
}

test("an offer is typed with its worth beside it, refused in plain words, kept, compared and hidden again", async ({
  page,
  context,
  login,
}) => {
  await login();
  await page.goto("/offers");
  await expect(page.getByText("Only you see it.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Add an offer" }).click();
  await typeOffer(page, null, { name: "Fjord Labs, platform lead", currency: "EUR" });
  await typeOffer(page, "Base salary", { "base.year": "€120,000" });
  await expect(page.getByRole("region", { name: "What it is worth" })).toContainText("€480,000");
  await typeOffer(page, "Stock options", {
    "opt0.options": "12,000",
    "opt0.strike": "1.20",
    "opt0s0.label": "nothing",
    "opt0s0.price": "0",
    "opt0s0.chance": "60",
    "opt0s1.label": "sold",
    "opt0s1.price": "9",
    "opt0s1.chance": "30",
  });
  await page.getByRole("button", { name: "Keep this offer" }).click();
  const chance = page.locator('[name="opt0s0.chance"]');
  await expect(chance).toBeFocused();
  await expect(chance).toHaveAccessibleDescription(/add up to 90 %\. They must add up to exactly 100 %/);
  await expect(page.locator('[name="base.year"]')).toHaveValue("€120,000");
  await page.reload();
  await expect(page.getByText("What you had typed and not saved was brought back.")).toBeVisible();
  await typeOffer(page, "Stock options", { "opt0s1.chance": "40" });
  await page.getByRole("button", { name: "Keep this offer" }).click();
  await expect(page.getByRole("heading", { name: "Fjord Labs, platform lead", level: 1 })).toBeVisible();
  // 12,000 options × (9.00 − 1.20) × 40 %.
  await expect(page.getByRole("region", { name: "What it is worth" })).toContainText("€37,440");

  const roadmap = await saveRoadmap(context.request, "machine-learning-engineer");
  const kept = { ...full, roadmapId: roadmap.split("/").at(-1) ?? "" };
  const northwind = await keepOffer(context.request, "Northwind, ML engineer", kept);
  await keepOffer(context.request, "The job I have", { kind: "job", "base.year": "132,000" });
  const offerId = northwind.split("/").at(-1) ?? "";
  const masked = await (await context.request.get("/offers")).text();
  expect(masked).toContain("Northwind, ML engineer");
  // As shown and as kept in cents; anything shorter turns up by chance in the ids of a page.
  for (const amount of ["185,000", "132,000", "120,000", "480,000", "18500000", "13200000", "12000000", "48000000"])
    expect(masked).not.toContain(amount);

  await page.goto("/offers");
  await page.getByRole("button", { name: "Show amounts and compare" }).click();
  await expect(page.getByText("EUR to USD: no rate is typed")).toBeVisible();
  await page.getByLabel("1 EUR in USD").fill("1.10");
  await page.getByLabel("Looked up on").fill("2026-11-20");
  await page.getByLabel("Discount, % a year").fill("4");
  await page.getByRole("button", { name: "Save assumptions" }).click();
  const short = page.getByRole("region", { name: "In short" });
  await expect(short).toContainText("Northwind, ML engineer leads whatever the share price does");
  // (480,000 + 37,440) × 1.10 − 528,000.
  await expect(short).toContainText("Fjord Labs, platform lead: US$41,184 more over four years");
  await expectRecomputable(page, offerId);
  const column = page.locator(`[data-offer="${offerId}"]`);
  await expect(column).toContainText("between the 75th percentile");
  await expect(column).toContainText(/Up to US\$40,000 to be paid back on leaving, nothing from 1 Feb 2029/);
  await expect(column).toContainText("On the way 3 h 30 min a week; your plan studies");
  await expect(column).toContainText(/Essential and still open on your first day/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await shot(page, "offers-1440");
  const said = [...new URL(page.url()).searchParams].map(([name, value]) => `${name} ${value}`);
  expect(said.filter((pair) => !/^with [0-9a-f-]{36}$/.test(pair))).toEqual(["show amounts"]);
  await page.getByRole("link", { name: "Hide amounts" }).click();
  await expect(page.getByRole("region", { name: "In short" })).toHaveCount(0);

  await page.getByRole("button", { name: "Remove" }).first().click();
  await expect(page.getByRole("status")).toContainText("Offer removed.");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "The job I have" })).toBeVisible();
});

test("the worksheet holds what is said, and prints on one page whatever it holds", async ({ page, context, login }) => {
  await login();
  const offer = await keepOffer(context.request, "Northwind, ML engineer", full);
  await keepOffer(context.request, "The job I have", { kind: "job", "base.year": "132,000" });
  await page.goto(`${offer}/negotiation`);
  const sheet = page.getByRole("article", { name: "Negotiation worksheet" });
  await expect(sheet).toContainText("US Bureau of Labor Statistics");
  await expect(sheet).toContainText("US$132,000");
  const lines = Array.from({ length: 7 }, (_, at) =>
    `${at + 1} ${"a long line of evidence ".repeat(5)}`.slice(0, 100).trim(),
  );
  await page.getByRole("textbox", { name: "What backs it" }).fill(lines.join("\n"));
  await page.getByRole("textbox", { name: "Questions to ask" }).fill(lines.join("\n"));
  await page
    .getByRole("textbox", { name: "To say" })
    .fill("What I would say to them, in so many words. ".repeat(11).slice(0, 500));
  for (const at of [0, 1, 2])
    for (const part of ["get", "give"])
      await page.locator(`[name="ask${at}.${part}"]`).fill("something that takes its room ".repeat(6).slice(0, 160));
  await page.locator('[name="own.anchor"]').fill("$230,000");
  await page.getByRole("button", { name: "Save worksheet" }).click();
  await expect(sheet).toContainText("US$230,000");
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ path: `artefacts/screens/worksheet-${format}.pdf`, format });
    expect(countPages(pdf), format).toBe(1);
  }
  await page.getByRole("textbox", { name: "Questions to ask" }).fill("one\n".repeat(8));
  await page.getByRole("button", { name: "Save worksheet" }).click();
  await expect(page.getByRole("textbox", { name: "Questions to ask" })).toHaveAccessibleDescription(/at most 7 lines/);
  await expect(page.getByRole("status")).not.toContainText("went wrong");
});

test("offers, one with every part, and its worksheet are without a fault at 1440 and 360 px", async ({
  page,
  context,
  login,
}) => {
  test.setTimeout(480_000);
  await login();
  const offer = await keepOffer(context.request, "Northwind, ML engineer", full);
  await keepOffer(context.request, "The job I have", { kind: "job", "base.year": "132,000" });
  await inspectPages(page, [offer, `${offer}/negotiation`, "/offers?show=amounts"], [1440, 360]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an offer is kept, refused with all that was typed, and shown", async ({ page, login }) => {
    await login();
    await page.goto("/offers/new");
    await typeOffer(page, null, { name: "Plain offer" });
    await typeOffer(page, "Base salary", { "base.year": "one hundred" });
    await page.getByRole("button", { name: "Keep this offer" }).click();
    await expect(page.getByText("Enter an amount such as 145,000").first()).toBeVisible();
    await expect(page.locator('[name="base.year"]')).toHaveValue("one hundred");
    await typeOffer(page, null, { "base.year": "100 000" });
    await page.getByRole("button", { name: "Keep this offer" }).click();
    await expect(page.getByRole("heading", { name: "Plain offer", level: 1 })).toBeVisible();
    await expect(page.getByRole("region", { name: "What it is worth" })).toContainText("US$400,000");
    await page.goto("/offers");
    await page.getByRole("button", { name: "Show amounts" }).click();
    await expect(page.getByText("US$400,000").first()).toBeVisible();
  });
});
