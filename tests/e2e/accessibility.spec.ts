import type { Page } from "@playwright/test";
import { describeAccessible } from "./support/describe-accessible";
import { expect, test } from "./support/fixtures";
import { inventPerson } from "./support/people";

test.describe.configure({ timeout: 480_000 });

describeAccessible([1440, 768]);

test("from the home page to a saved roadmap with a status changed, by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "Data Scientist");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Data Scientist", level: 1 })).toBeVisible();
  await tabTo(page, "Audit yourself");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What can you do today?" })).toBeVisible();

  const first = page
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .first();
  await tabTo(page, "0 Not yet");
  await page.keyboard.press("3");
  await expect(first.getByRole("radio").nth(3)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(first.getByRole("radio").nth(2)).toBeChecked();
  await tabTo(page, "Skip to the plan", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your path to Data Scientist" })).toBeVisible();

  await tabTo(page, "Build my roadmap");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hours=10/);
  await tabTo(page, "Save roadmap");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Create an account" })).toBeVisible();
  const { email, password } = inventPerson();
  await tabTo(page, "Email");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);

  await tabTo(page, "Status");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("status")).toContainText("in progress.");
  await tabTo(page, "Undo");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Taken back.");
  await expect(page.getByRole("combobox", { name: "Status" }).first()).toHaveValue("to-do");
});

/** Moves the focus key by key until it is on what is called `name`, and sees that the focus shows. */
async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  const focused = page.locator(":focus");
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press(key);
    if ((await focused.count()) > 0 && (await isCalled(page, name))) {
      await expect(focused, `the focus on ${name}`).toHaveCSS("outline-style", "solid");
      await expect(focused, name).toBeInViewport();
      return;
    }
  }
  throw new Error(`the ${key} key does not lead to “${name}”`);
}

function isCalled(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.activeElement;
    const labels = element && "labels" in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const names = [
      element?.getAttribute("aria-label"),
      element?.textContent,
      ...labels.map((label) => label.textContent),
    ];
    return names.some((text) => text?.trim() === wanted);
  }, name);
}
