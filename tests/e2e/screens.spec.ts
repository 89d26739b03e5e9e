import type { Page } from "@playwright/test";
import { findMilestone, today } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { sendPlainForm } from "./support/plain-form";
import { saveLevels, saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 780 } };

/** Pictures of a page at both sizes in both themes, once it shows what it is there to show. */
async function picture(page: Page, name: string, path: string, shows: (page: Page) => Promise<void>): Promise<void> {
  await test.step(name, async () => {
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await shows(page);
      await shot(page, `${name}-${size}`);
      await shot(page, `${name}-${size}-whole`, true);
    }
  });
}

test("pictures of what anybody sees", async ({ page }) => {
  await picture(page, "home", "/", async () => {
    await expect(
      page.getByRole("region", { name: "Choose where you want to arrive" }).getByRole("heading", { level: 3 }),
    ).toHaveCount(5);
  });
  await picture(page, "role", "/roles/ai-architect", async () => {
    await expect(page.getByRole("main")).toContainText(/US\$\d+k/);
  });
  await picture(page, "audit", "/audit/ai-architect", async () => {
    await expect(page.getByRole("group").first().getByRole("radio")).toHaveCount(5);
  });
  await picture(page, "new-roadmap", "/roadmaps/new?role=data-scientist", async () => {
    await expect(page.getByText(/^about \d+ \w+ 20\d\d$/)).toBeVisible();
  });
  await picture(page, "sign-in", "/sign-in", async () => {
    await expect(page.getByLabel("Password")).toBeVisible();
  });
});

test("pictures of what somebody sees who is on the way", async ({ page, context, login }) => {
  await login();
  const { request } = context;
  await saveLevels(request, "data-scientist", { python: 2, sql: 2 });
  const roadmap = await saveRoadmap(request, "data-scientist");
  const milestone = await findMilestone(request, roadmap);
  await sendPlainForm({ request, path: milestone, button: "Log hours", fields: { hours: "2.5", workedOn: today() } });
  await sendPlainForm({ request, path: milestone, button: "Save note", fields: { note: "Start with chapter two." } });
  await sendPlainForm({ request, path: milestone, button: "Save", fields: { status: "in-progress" } });
  await picture(page, "roadmap", roadmap, async () => {
    await expect(page.getByText("Next step")).toHaveCount(1);
  });
  await picture(page, "milestone", milestone, async () => {
    await expect(page.getByRole("article").getByLabel("Note")).toHaveValue("Start with chapter two.");
  });
  await picture(page, "dashboard", "/dashboard", async () => {
    await expect(page.getByRole("region", { name: "Your next step" })).toContainText("2 h 30 min spent");
  });
  await picture(page, "roadmaps", "/roadmaps", async () => {
    await expect(page.getByRole("region", { name: "Walking now" }).getByRole("heading", { level: 3 })).toHaveCount(1);
  });
  await picture(page, "settings", "/settings", async () => {
    await expect(page.getByRole("region", { name: "Where you are signed in" })).toContainText("this session");
  });
});
