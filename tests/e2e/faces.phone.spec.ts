import { expectWithin, faceLink, graphCanvas, stepLinks, timelineFrame } from "./support/faces";
import { expect, test } from "./support/fixtures";
import { milestoneRows, saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";

test.describe("a roadmap of more than a hundred steps on a phone", () => {
  let roadmap = "";
  test.beforeEach(async ({ context, login }) => {
    await login();
    roadmap = await saveRoadmap(context.request, "cloud-architect");
  });

  test("runs down the months, opens a step and comes back to it", async ({ page }) => {
    await page.goto(roadmap);
    const count = await milestoneRows(page).count();
    await faceLink(page, "Timeline").tap();
    await expect(page).toHaveURL(/view=timeline/);
    await expect(timelineFrame(page)).toBeHidden();
    const time = page.getByRole("region", { name: "The roadmap in time" });
    await expect(time.getByText(/^You are here: today/)).toBeVisible();
    const steps = time.getByRole("listitem").getByRole("link");
    await expect(steps).toHaveCount(count);
    const last = steps.last();
    const title = (await last.innerText()).replace(/^\d+\s*/, "");
    await last.tap();
    const detail = page.getByRole("article");
    await expect(detail.getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(steps.first()).toBeHidden();
    await detail.getByRole("link", { name: "Back to the timeline" }).tap();
    await expect(last).toBeInViewport();
  });

  test("keeps search and filters folded and says how many are in use", async ({ page }) => {
    await page.goto(`${roadmap}?view=timeline`);
    const search = page.getByRole("searchbox", { name: "Search the steps" });
    await expect(search).toBeHidden();
    await page.getByText("Search and filter").tap();
    await search.fill("security");
    await page.getByRole("button", { name: "Apply" }).tap();
    await expect(page).toHaveURL(/view=timeline&q=security/);
    await expect(page.getByText("Search and filter · 1 in use")).toBeVisible();
  });

  test("draws the graph, and a tapped step opens", async ({ page }) => {
    await page.goto(`${roadmap}?view=graph`);
    const canvas = graphCanvas(page);
    const next = stepLinks(canvas).filter({ hasText: "next step" });
    await expectWithin(canvas, next);
    const title = await next.getAttribute("title");
    await next.tap();
    await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText(title ?? "");
    await page.getByRole("link", { name: "Back to the graph" }).tap();
    await expectWithin(canvas, next);
  });

  test("keeps its pictures", async ({ page }) => {
    for (const view of ["timeline", "graph"]) {
      await page.goto(`${roadmap}?view=${view}`);
      if (view === "graph") await expect(stepLinks(graphCanvas(page)).first()).toBeAttached();
      await faceLink(page, "List").evaluate((link) => link.scrollIntoView());
      await shot(page, `roadmap-${view}-360`);
    }
  });
});
