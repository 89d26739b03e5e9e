import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { createAccount, inventPerson, signIn, signUp } from "./support/people";
import { milestoneRows, nextRow, parseProgress } from "./support/roadmaps";
import { pressAndLand } from "./support/plain-form";

test.use({ javaScriptEnabled: false });

test("signs up, audits, plans, saves, walks and signs out without scripts", async ({ page }) => {
  await page.goto("/sign-up");
  const person = await signUp(page);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();

  await test.step("audit", async () => {
    await page.getByRole("link", { name: "Big Data Engineer" }).click();
    await page.getByRole("link", { name: "Audit yourself" }).first().click();
    const group = await page.getByRole("heading", { level: 2 }).first().innerText();
    const questions = page.getByRole("group").filter({ has: page.getByRole("heading", { level: 3 }) });
    await questions.first().getByRole("radio").nth(2).check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(group);
    await page.getByRole("link", { name: new RegExp(`^${group} \\d+ open$`) }).click();
    await expect(questions.first().getByRole("radio").nth(2)).toBeChecked();
    await page.getByRole("link", { name: "Skip to the plan" }).click();
  });

  await test.step("plan", async () => {
    await page.getByLabel("Hours a week").fill("many");
    await page.getByRole("button", { name: "Build my roadmap" }).click();
    await expect(page.getByText("Enter the hours as a number, such as 10 or 7.5.")).toBeVisible();
    await expect(page.getByLabel("Hours a week")).toHaveValue("many");
    await page.getByLabel("Hours a week").fill("12");
    await page.getByRole("button", { name: "Build my roadmap" }).click();
    await expect(page.getByRole("region", { name: "Left out, because you have it" })).toContainText(
      /\d+ skills, about \d+ h saved/,
    );
    await page.getByRole("button", { name: "Save roadmap" }).click();
    await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);
  });

  await test.step("status", async () => {
    const before = parseProgress(await page.getByRole("main").innerText());
    const title = await nextRow(page).getByRole("heading").innerText();
    const row = milestoneRows(page).filter({ has: page.getByRole("link", { name: title, exact: true }) });
    await row.getByRole("combobox", { name: "Status" }).selectOption("Done");
    await row.getByRole("button", { name: "Save" }).click();
    await expect(row.getByRole("combobox", { name: "Status" })).toHaveValue("done");
    expect(parseProgress(await page.getByRole("main").innerText()).steps).toBeGreaterThan(before.steps);
    await row.getByRole("button", { name: "Undo" }).click();
    await expect(row.getByRole("combobox", { name: "Status" })).toHaveValue("to-do");
  });

  await pressAndLand(page, page.getByRole("button", { name: "Sign out" }));
  await page.goto("/dashboard");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fdashboard$/);
  await signIn(page, person);
  await expect(page.getByRole("region", { name: "Your next step" })).toContainText("in Big Data Engineer");
});

test("records hours, a note and evidence on a milestone without scripts", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  await nextRow(page).getByRole("link").click();
  const detail = page.getByRole("article");
  await detail.getByLabel("Hours").fill("0");
  await detail.getByRole("button", { name: "Log hours" }).click();
  await expect(detail.getByText("Enter at least a quarter of an hour.")).toBeVisible();
  await detail.getByLabel("Hours").fill("1.5");
  await detail.getByRole("button", { name: "Log hours" }).click();
  await expect(detail.getByRole("region", { name: "Time worked" })).toContainText("1 h 30 min");

  await detail.getByLabel("Note").fill("Chapter two, then the exercises.");
  await pressAndLand(page, detail.getByRole("button", { name: "Save note" }));
  await page.goto(page.url());
  await expect(detail.getByLabel("Note")).toHaveValue("Chapter two, then the exercises.");

  await detail.getByLabel("Title").fill("A notebook");
  await detail.getByLabel("URL").fill("javascript:alert(1)");
  await detail.getByRole("button", { name: "Add evidence" }).click();
  await expect(detail.getByText("Use an address that begins with https:// or http://.")).toBeVisible();
  await expect(detail.getByLabel("Title")).toHaveValue("A notebook");
  await detail.getByLabel("URL").fill("https://example.org/notebook");
  await detail.getByRole("button", { name: "Add evidence" }).click();
  await expect(detail.getByRole("link", { name: "A notebook" })).toHaveAttribute(
    "href",
    "https://example.org/notebook",
  );
});

test("a skipped milestone asks why without scripts too", async ({ page, roadmap }) => {
  await page.goto(roadmap);
  const row = milestoneRows(page).first();
  await row.getByRole("combobox", { name: "Status" }).selectOption("Skipped");
  await row.getByRole("button", { name: "Save" }).click();
  await row.getByLabel("Why skip it?").fill("I did this for years");
  await row.getByRole("button", { name: "Skip it" }).click();
  await expect(row).toContainText("Skipped: I did this for years");
});

test("a wrong password says the same for known and unknown addresses", async ({ page, openBrowser }) => {
  const known = await createAccount((await openBrowser()).request);
  const unknown = inventPerson();
  const answers = [
    await tryToSignIn(page, { ...known, password: "not the right password" }),
    await tryToSignIn(page, unknown),
  ];
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.said).toEqual(["That e-mail address and password do not belong together."]);
  await signIn(page, known);
  await expect(page).toHaveURL("/dashboard");
});

async function tryToSignIn(page: Page, person: { email: string; password: string }) {
  await page.goto("/sign-in");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    signIn(page, person),
  ]);
  await expect(page.getByLabel("Email")).toHaveValue(person.email);
  await expect(page.getByLabel("Password")).toHaveValue("");
  return { status: answer.status(), said: await page.getByRole("alert").allInnerTexts() };
}
