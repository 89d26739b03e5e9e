import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { expectWithin, faceLink, graphCanvas, stepLinks, switchTo, timelineFrame } from "./support/faces";
import { expect, test } from "./support/fixtures";
import { milestoneRows, saveRoadmap } from "./support/roadmaps";
import { shot } from "./support/shot";

test.describe("a roadmap of more than a hundred steps", () => {
  let roadmap = "";
  test.beforeEach(async ({ context, login }) => {
    await login();
    roadmap = await saveRoadmap(context.request, "cloud-architect");
  });

  test("shows the same steps, selection and filters on its three faces", async ({ page }) => {
    await page.goto(roadmap);
    const count = await milestoneRows(page).count();
    expect(count).toBeGreaterThan(100);
    await page.getByRole("searchbox", { name: "Search the steps" }).fill("cloud");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/q=cloud/);
    await expect.poll(() => milestoneRows(page).count()).toBeLessThan(count);
    const found = await milestoneRows(page).count();
    expect(found).toBeGreaterThan(1);
    await expect(page.getByText(`${found} of ${count} steps shown.`)).toBeVisible();
    const link = milestoneRows(page).nth(1).getByRole("heading").getByRole("link");
    const title = await link.innerText();
    await link.click();
    const detail = page.getByRole("article");
    await expect(detail.getByRole("heading", { level: 2 })).toHaveText(title);

    await switchTo(page, "Timeline");
    await expect(page).toHaveURL(/view=timeline.*q=cloud.*milestone=/);
    await expect(detail.getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(stepLinks(timelineFrame(page))).toHaveCount(found);
    const current = timelineFrame(page).locator("[aria-current=true]");
    await expect(current).toContainText(title);
    await expectWithin(timelineFrame(page), current);

    await switchTo(page, "Graph");
    await expect(detail.getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(stepLinks(graphCanvas(page))).toHaveCount(found);
    await expect(graphCanvas(page).locator("[aria-current=true]")).toContainText(title);
    await page.reload();
    await expect(graphCanvas(page).locator("[aria-current=true]")).toContainText(title);

    await detail.getByRole("link", { name: "Back to the graph" }).click();
    await expect(detail).toBeHidden();
    await page.getByRole("link", { name: "Clear" }).click();
    await expect(stepLinks(graphCanvas(page))).toHaveCount(count);
  });

  test("narrows by phase and skill, and gives back what is hidden as finished", async ({ page }) => {
    await page.goto(roadmap);
    const first = milestoneRows(page).first();
    const title = await first.getByRole("heading").innerText();
    await first.getByRole("combobox", { name: "Status" }).selectOption("Done");
    await expect(page.getByRole("status")).toContainText("done.");
    await page.getByRole("combobox", { name: "Phase" }).selectOption("Foundation");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/phase=foundation/);
    await expect(page.getByRole("heading", { level: 2, name: "Core" })).toBeHidden();
    const inPhase = await milestoneRows(page).count();

    await page.getByRole("link", { name: "Hide done and skipped" }).click();
    await expect(page.getByText("1 done or skipped step is hidden")).toBeVisible();
    await switchTo(page, "Timeline");
    await expect(stepLinks(timelineFrame(page))).toHaveCount(inPhase - 1);
    await page.getByRole("link", { name: "show", exact: true }).click();
    await expect(stepLinks(timelineFrame(page))).toHaveCount(inPhase);
    await expect(stepLinks(timelineFrame(page)).first()).toContainText(title);

    const skills = page.getByRole("combobox", { name: "Skill" });
    await skills.selectOption({ index: 1 });
    const skill = await skills.locator("option").nth(1).innerText();
    await page.getByRole("combobox", { name: "Phase" }).selectOption("All phases");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).not.toHaveURL(/phase=foundation/);
    await expect(skills.locator("option:checked")).toHaveText(skill);
    await expect.poll(() => stepLinks(timelineFrame(page)).count()).toBeLessThan(inPhase);
    expect(await stepLinks(timelineFrame(page)).count()).toBeGreaterThan(0);
  });

  test("is walked through by keyboard in the graph", async ({ page }) => {
    await page.goto(`${roadmap}?view=graph`);
    const canvas = graphCanvas(page);
    const steps = stepLinks(canvas);
    await page.getByRole("link", { name: "timeline", exact: true }).focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip the graph" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByText("Add a step of your own")).toBeFocused();
    await page.getByRole("button", { name: "Zoom in" }).focus();
    await page.keyboard.press("Tab");
    await expect(steps.first()).toBeFocused();
    await expectWithin(canvas, steps.first());
    await page.keyboard.press("Tab");
    await expect(steps.nth(1)).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowRight");
    const second = canvas.locator(":focus");
    await expect(steps.first()).not.toBeFocused();
    await expectWithin(canvas, second);
    const title = await second.getAttribute("title");
    await page.keyboard.press("ArrowLeft");
    await expect(steps.first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(canvas.locator(":focus")).toHaveAttribute("title", title ?? "");
    await page.keyboard.press("Enter");
    const heading = page.getByRole("article").getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(title ?? "");
    await expect(heading).toBeFocused();
    await expect(canvas.locator("[aria-current=true]")).toHaveAttribute("title", title ?? "");
    await expectWithin(canvas, canvas.locator("[aria-current=true]"));
  });

  test("shows all of the graph, and comes back to the next step", async ({ page }) => {
    await page.goto(`${roadmap}?view=graph`);
    const canvas = graphCanvas(page);
    await page.getByRole("button", { name: "See all" }).click();
    await expectWithin(canvas, stepLinks(canvas).last());
    await expectWithin(canvas, stepLinks(canvas).first());
    const next = stepLinks(canvas).filter({ hasText: "next step" });
    const small = (await next.boundingBox())?.width ?? 0;
    await page.getByRole("button", { name: "Next step" }).click();
    await expect.poll(async () => (await next.boundingBox())?.width ?? 0).toBeGreaterThan(small * 2);
    await expectWithin(canvas, next);
  });

  test("scrolls the timeline in its own frame by key", async ({ page }) => {
    await page.goto(`${roadmap}?view=timeline&scale=close`);
    const frame = timelineFrame(page);
    const left = () => frame.evaluate((element) => element.scrollLeft);
    await frame.focus();
    const before = await left();
    await page.keyboard.press("ArrowRight");
    await expect.poll(left).toBeGreaterThan(before);
    await expect(stepLinks(frame).first()).toBeAttached();
    await expectNoSidewaysScroll(page, "the timeline, close up");
    await page.getByRole("link", { name: "Show the whole path at once" }).click();
    await expect(page).not.toHaveURL(/scale=/);
    await expect.poll(() => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test("is without a fault beside an open step, and keeps its pictures", async ({ page }) => {
    for (const view of ["timeline", "graph"]) {
      await page.goto(`${roadmap}?view=${view}`);
      if (view === "graph") await expect(stepLinks(graphCanvas(page)).first()).toBeVisible();
      await faceLink(page, "List").evaluate((link) => link.scrollIntoView());
      await shot(page, `roadmap-${view}-1440`);
    }
    await stepLinks(graphCanvas(page)).first().click();
    await expect(page.getByRole("article")).toBeVisible();
    await expectAccessible(page, "graph beside a milestone, others dimmed");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the timeline is there, and the graph says where to look instead", async ({ page, roadmap }) => {
    await page.goto(roadmap);
    const count = await milestoneRows(page).count();
    await faceLink(page, "Timeline").click();
    await expect(stepLinks(timelineFrame(page))).toHaveCount(count);
    await page.getByRole("combobox", { name: "Phase" }).selectOption("Foundation");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/view=timeline.*phase=foundation/);
    await expect.poll(() => stepLinks(timelineFrame(page)).count()).toBeLessThan(count);
    await faceLink(page, "Graph").click();
    await expect(
      page.getByText("The graph is drawn by JavaScript. Without it, the list and the timeline"),
    ).toBeVisible();
    await stepLinks(page.getByRole("region", { name: "What needs what" }))
      .first()
      .click();
    await expect(milestoneRows(page).first()).toBeVisible();
  });
});
