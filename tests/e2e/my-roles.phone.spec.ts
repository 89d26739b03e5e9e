import { expectNoSidewaysScroll } from "./support/expect-accessible";
import { expect, test } from "./support/fixtures";
import { makeRole } from "./support/own-roles";

test("a role of one's own is read and changed on a phone", async ({ page, context, login }) => {
  await login();
  const path = await makeRole(context.request);
  await page.goto(path);
  await expectNoSidewaysScroll(page, path);
  const kubernetes = page.getByRole("group", { name: "Kubernetes", exact: true });
  await kubernetes.getByLabel("Weight").selectOption("central");
  await page.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByRole("status")).toContainText("Role saved.");
  await expect(kubernetes.getByLabel("Weight")).toHaveValue("central");
});
