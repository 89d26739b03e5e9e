import { expect, type Locator, type Page } from "@playwright/test";

/** The ids of the compared roles, in the order in which they stand on the page. */
export function readOrder(page: Page): Promise<string[]> {
  return page.locator("tbody[data-role]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-role") ?? ""));
}

/** The row of one role with its arithmetic opened. */
export async function openRow(page: Page, roleId: string): Promise<Locator> {
  const row = page.locator(`tbody[data-role="${roleId}"]`);
  const details = row.locator("details").first();
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
    await details.locator("summary").first().click();
  return row;
}

/** Every number of a text: "US$1,500.50" is 1500.5, "−US$20" and "-20" are below 0, as a minus stands right before them. */
export function readNumbers(text: string): number[] {
  return [...text.matchAll(/([-−](?:US\$|[$€£])?)?(\d[\d,]*(?:\.\d+)?)/g)].map(
    ([, minus, digits = ""]) => (minus ? -1 : 1) * Number(digits.replaceAll(",", "")),
  );
}

/** A part of a row's arithmetic as its table: the name of each line, and the numbers beside it. */
export async function readPart(row: Locator, part: string): Promise<Map<string, number[]>> {
  const lines = row.locator(`[data-part="${part}"] tbody tr`);
  const pairs = await lines.evaluateAll((rows) =>
    rows.map((line): [string, string] => [
      line.querySelector("th")?.textContent ?? "",
      [...line.querySelectorAll("td")].map((cell) => cell.textContent).join(" | "),
    ]),
  );
  return new Map(pairs.map(([name, cells]) => [name, cells.split(" | ").flatMap(readNumbers)]));
}

/** What a cell of the row says, in one line. */
export async function readCell(row: Locator, label: string): Promise<string> {
  return (await row.locator(`td[data-label="${label}"]`).innerText()).replace(/\s+/g, " ");
}

/** Adds up the columns of lines. */
export function addColumns(lines: readonly number[][]): number[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0));
}

/** Works every figure of a role's row out again from what its opened part says. */
export async function expectRecomputable(page: Page, roleId: string, pace: number, ownPay: number): Promise<void> {
  const row = await openRow(page, roleId);
  await expectReadiness(row);
  const hours = await expectHours(row, pace);
  const fees = await expectFees(row);
  await expectPayback(row, { hours, fees, ownPay });
}

async function expectReadiness(row: Locator): Promise<void> {
  const lines = await readPart(row, "ready");
  const [must = [], should = [], all = []] = ["Essential", "Optional", "All"].map((name) => lines.get(name));
  expect([...lines.values()].map(([met = 0, weight = 0]) => Math.floor((100 * met) / weight))).toEqual(
    [...lines.values()].map(([, , percent]) => percent),
  );
  expect(addColumns([must, should]).slice(0, 2)).toEqual(all.slice(0, 2));
  const groups = [...lines].filter(([name]) => !["Essential", "Optional", "All"].includes(name));
  expect(addColumns(groups.map(([, figures]) => figures)).slice(0, 2)).toEqual(all.slice(0, 2));
  expect(readNumbers(await readCell(row, "Ready"))).toEqual([all[2], must[2], should[2]]);
}

async function expectHours(row: Locator, pace: number): Promise<number[]> {
  const lines = await readPart(row, "hours");
  const all = lines.get("All hours") ?? [];
  expect(addColumns([...lines].filter(([name]) => name !== "All hours").map(([, figures]) => figures))).toEqual(all);
  const [low = 0, likely = 0, high = 0] = all;
  expect(readNumbers(await readCell(row, "Hours to go")).slice(0, 3)).toEqual([likely, low, high]);
  const [asked = 0] = readNumbers(await row.locator("th p").innerText());
  const missing = /(\d+) missing/.exec(await row.locator("th p").innerText())?.[1];
  const wait = missing ? Number(missing) : 0;
  expect(wait).toBeLessThanOrEqual(asked);
  const months = (count: number) => Math.round(Math.max(count / ((pace * 52) / 12), wait));
  expect(readMonths(await readCell(row, "Time"))).toEqual([months(likely), months(low), months(high)]);
  return all;
}

/** "61 months (5 y 1 m) 40 months to 94 months" as 61, 40, 94. */
function readMonths(text: string): number[] {
  return [...text.matchAll(/([\d,]+) months?\b(?! of)/g)].map(([, count = ""]) => Number(count.replaceAll(",", "")));
}

async function expectFees(row: Locator): Promise<number> {
  const lines = await readPart(row, "fees");
  const known = lines.get("All known fees")?.[0] ?? 0;
  const each = [...lines].filter(([name]) => name !== "All known fees").map(([, [fee = 0]]) => fee);
  expect(each.reduce((sum, fee) => sum + fee, 0)).toBeCloseTo(known, 6);
  expect(readNumbers(await readCell(row, "Fees"))[0]).toBe(known);
  return known;
}

type Known = { hours: number[]; fees: number; ownPay: number };

async function expectPayback(row: Locator, { hours, fees, ownPay }: Known): Promise<void> {
  const lines = await readPart(row, "payback");
  const pay = await readPart(row, "pay");
  const lineOf = (name: string) => [...lines].find(([head]) => head.startsWith(`${name}, `))?.[1];
  const median = pay.get("Median")?.[0] ?? 0;
  expect(lines.get("Hours")).toEqual(hours);
  const published = ["75th percentile", "Median", "25th percentile"].map((name) => pay.get(name)?.[0] ?? median);
  expect(lineOf("New pay")).toEqual(published);
  expect(lineOf("Gain")).toEqual(published.map((amount) => amount - ownPay));
  const hourly = readNumbers(await row.locator('[data-part="payback"] p').innerText())[1] ?? 0;
  const spent = hours.map((count) => fees + count * hourly);
  expect(lineOf("Spent")).toEqual(spent);
  const months = spent.flatMap((amount, at) => {
    const gain = (published[at] ?? 0) - ownPay;
    return gain > 0 ? [Math.round((10 * 12 * amount) / gain) / 10] : [];
  });
  expect(lines.get("Months")).toEqual(months);
  expect(readNumbers(await readCell(row, "For you"))[0]).toBe(median - ownPay);
}
