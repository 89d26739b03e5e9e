import { expect, test } from "./support/fixtures";
import { nextRow, setStatusOfNext } from "./support/roadmaps";

test("single keys search, open the next step, close it again, reach Undo, and are listed", async ({
  page,
  roadmap,
}) => {
  await page.goto(roadmap);
  await page.locator("[data-scripted]").waitFor();
  const title = await nextRow(page).getByRole("heading").innerText();
  const search = page.getByRole("searchbox", { name: "Search the steps" });
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.type("n/?u");
  await expect(search).toHaveValue("n/?u");
  await expect(page.getByRole("dialog")).toBeHidden();
  await search.fill("");

  await page.getByRole("link", { name: "Replan" }).first().focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys that work here" });
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("n");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("link", { name: "Replan" }).first()).toBeFocused();

  await page.keyboard.press("n");
  const heading = page.getByRole("article").getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article")).toBeHidden();

  await setStatusOfNext(page, "Done");
  await page.getByRole("link", { name: "Replan" }).first().focus();
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Taken back.");
  await expect(nextRow(page)).toContainText(title);

  await page.goto("/dashboard");
  await expect(async () => {
    await page.keyboard.press("n");
    await expect(page).toHaveURL(/milestone=/, { timeout: 2_000 });
  }).toPass();
  await expect(heading).toHaveText(title);
});

test("no single key does anything once they are switched off", async ({ page, roadmap }) => {
  await page.goto("/settings");
  await page.getByLabel("Single-key shortcuts").uncheck();
  const save = page.getByRole("button", { name: "Save profile" });
  await save.click();
  await expect(page.getByText("Profile saved.")).toBeVisible();
  await expect(save).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto(roadmap);
  await page.locator("[data-scripted]").waitFor();
  for (const key of ["/", "n", "?"]) await page.keyboard.press(key);
  await expect(page.getByRole("searchbox", { name: "Search the steps" })).not.toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(roadmap);
});
