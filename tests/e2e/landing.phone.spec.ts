import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";
import { landIn } from "./support/landing";
import { saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";

test("a phone goes from the end of a roadmap to its bullets, and to all applications", async ({
  page,
  context,
  login,
}) => {
  test.setTimeout(480_000);
  await login();
  const roadmap = await saveRoadmap(context.request, "data-scientist");
  await landIn(context.request, roadmap);
  await page.goto(roadmap);
  await page.getByRole("region", { name: "Land" }).getByRole("link", { name: "Résumé bullets" }).tap();
  await expect(page.getByText("Did a private deed.").first()).toBeVisible();
  await page.getByText("Edit this bullet").tap();
  await page.getByLabel("Result").fill("saving 5 h a week");
  await page.getByRole("button", { name: "Save bullet" }).tap();
  await expect(page.getByText("Did a private deed, saving 5 h a week.").first()).toBeVisible();
  const rooms = page.getByRole("navigation", { name: "Workspace" });
  await rooms.getByText("More", { exact: true }).tap();
  await rooms.getByRole("link", { name: "Applications" }).tap();
  await expect(page.getByRole("heading", { name: "Data scientist at A private company" })).toBeVisible();
  await shot(page, "applications-360");
  await inspectPages(page, [`${roadmap}/land`, "/applications"], [360, 320]);
});
