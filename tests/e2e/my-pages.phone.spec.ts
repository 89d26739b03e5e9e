import { settleIn } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { inspectPages } from "./support/inspect";

test("a phone reaches my skills, evidence and notes behind More", async ({ page, context }) => {
  await settleIn(context.request);
  await page.goto("/dashboard");
  const more = page.getByRole("navigation", { name: "Workspace" }).getByText("More", { exact: true });
  for (const name of ["My skills", "My evidence", "My notes"]) {
    await more.tap();
    await page.getByRole("link", { name }).tap();
    await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: "Settings" })).toBeHidden();
  }
  await more.tap();
  await expect(page.getByRole("link", { name: "My notes" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("link", { name: "My evidence" })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "My notes" })).toBeHidden();
});

test("my pages and the plan to print are without a fault at 360 and 320 px", async ({ page, context }) => {
  test.setTimeout(480_000);
  const { roadmap } = await settleIn(context.request);
  const paths = ["/my-notes", "/my-evidence", "/my-skills?open=python", `${roadmap}/print?phase=Foundation&notes=yes`];
  await inspectPages(page, paths, [360, 320]);
});
