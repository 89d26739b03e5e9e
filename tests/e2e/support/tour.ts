import { expect, type Page } from "@playwright/test";
import { createAccount } from "./people";
import { milestoneRows, nextRow, parseProgress, readPlan, saveLevels, saveRoadmap } from "./roadmaps";
import { shot } from "./shot";

const skills = {
  python: 4,
  sql: 3,
  git: 3,
  linux: 3,
  statistics: 3,
  "machine-learning": 3,
  "model-evaluation": 2,
  "feature-engineering": 2,
  "mathematics-for-machine-learning": 3,
  "software-testing": 3,
  "algorithms-and-data-structures": 3,
  "leadership-and-communication": 3,
  "software-design": 3,
  containers: 2,
  "ci-cd": 2,
} as const;

/** Keeps pictures of what a visitor sees, each after a look that the page shows what it is for. */
export async function shootVisit(page: Page, width: number): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("link", { name: "AI Architect", exact: true }).first()).toBeVisible();
  await shot(page, `home-${width}`);
  await page.goto("/roles/machine-learning-engineer");
  await expect(page.getByRole("link", { name: "Audit yourself" }).first()).toBeVisible();
  await shot(page, `role-${width}`);
  await page.goto("/sample/machine-learning-engineer");
  await expect(page.getByRole("link", { name: "Make it yours" }).first()).toBeVisible();
  await shot(page, `sample-${width}`);
  await page.goto("/audit/machine-learning-engineer");
  await page.getByRole("radio").nth(3).check();
  await expect(page.getByText(/^, [\d,]+ h less by your answers$/)).toBeVisible();
  await shot(page, `audit-${width}`);
  await page.goto("/roadmaps/new?role=machine-learning-engineer");
  expect((await readPlan(page)).length).toBeGreaterThan(10);
  await shot(page, `new-roadmap-${width}`);
  if (width < 1024) {
    await page.getByRole("heading", { name: "The plan", exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole("link", { name: "See the plan" }).click();
    await shot(page, `plan-${width}`);
  }
  await page.goto("/compare");
  await expect(page.getByRole("region", { name: "From here, soonest" })).toBeVisible();
  await shot(page, `compare-${width}`);
  await page.goto("/sign-in");
  await expect(page.getByLabel("Email")).toBeVisible();
  await shot(page, `sign-in-${width}`);
}

/** The same for somebody who signs in with an empty account, saves a roadmap and walks its first steps. */
export async function shootWalk(page: Page, width: number): Promise<void> {
  const { request } = page.context();
  await createAccount(request);
  await page.goto("/dashboard");
  await expect(page.getByRole("main").getByRole("link", { name: "Data Scientist" })).toBeVisible();
  await shot(page, `dashboard-empty-${width}`);
  await saveLevels(request, "machine-learning-engineer", skills);
  await saveRoadmap(request, "ciso");
  const roadmap = await saveRoadmap(request, "machine-learning-engineer");
  await page.goto(roadmap);
  for (const [at, status] of ["Done", "Done", "Done", "In progress"].entries()) await setStatus(page, at, status);
  await page.goto(roadmap);
  expect(parseProgress(await page.getByRole("main").innerText()).steps).toBe(3);
  await shot(page, `roadmap-${width}`);
  await nextRow(page).getByRole("link").click();
  await expect(page.getByRole("article").getByRole("combobox", { name: "Status" })).toBeVisible();
  await shot(page, `milestone-${width}`);
  await page.goto("/dashboard");
  await expect(page.getByRole("region", { name: "Your next step" })).toContainText("in Machine Learning Engineer");
  await shot(page, `dashboard-${width}`);
  await page.goto("/check-in");
  await expect(page.getByRole("button", { name: "Save check-in" })).toBeVisible();
  await shot(page, `check-in-${width}`);
  await page.goto("/roadmaps");
  await expect(page.getByRole("region", { name: "Walking now" }).getByRole("heading", { level: 3 })).toHaveCount(2);
  await shot(page, `roadmaps-${width}`);
  for (const place of ["offers", "applications", "my-roles"]) {
    await page.goto(`/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await shot(page, `${place}-empty-${width}`);
  }
  await page.goto("/settings");
  await expect(page.getByRole("button", { name: "Change password" })).toBeVisible();
  await shot(page, `settings-${width}`);
}

async function setStatus(page: Page, at: number, status: string): Promise<void> {
  const row = milestoneRows(page).nth(at);
  const title = await row.getByRole("heading").innerText();
  await row.getByRole("combobox", { name: "Status" }).selectOption(status);
  await expect(page.getByRole("status")).toContainText(`${title}: ${status.toLowerCase()}.`);
}
