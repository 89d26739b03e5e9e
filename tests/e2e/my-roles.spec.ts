import { expect, test } from "./support/fixtures";
import { keepOffer } from "./support/offers";
import { advertisement, makeRole, roleIdOf } from "./support/own-roles";
import { inventPerson, signUp } from "./support/people";
import { pressAndLand } from "./support/plain-form";

test("an advertisement becomes a role that is read, changed, audited, planned, compared and removed", async ({
  page,
  context,
  login,
}) => {
  await login();
  await page.goto("/my-roles");
  await page.getByRole("link", { name: "Make a role from an advertisement" }).click();
  await page.getByRole("button", { name: "Make the role" }).click();
  await expect(page.getByText("Give it a title, paste an advertisement, or choose a role to copy.")).toBeVisible();
  await page.getByLabel("Advertisement (optional)").fill(advertisement);
  await page.reload();
  await expect(page.getByText("Brought back from your last visit on this device.")).toBeVisible();
  await expect(page.getByLabel("Advertisement (optional)")).toHaveValue(advertisement);
  await page.getByRole("button", { name: "Make the role" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Platform Engineer, Payments" })).toBeVisible();
  const path = new URL(page.url()).pathname;
  const id = roleIdOf(path);
  const toast = page.getByRole("status").last();
  const row = (name: string) => page.getByRole("group", { name, exact: true });

  await test.step("what was read, with where it stands, and what was not", async () => {
    await expect(row("Kubernetes").getByLabel("Level")).toHaveValue("4");
    await expect(row("Linux").getByLabel("Level")).toHaveValue("3");
    await expect(row("Service mesh and load balancing").getByLabel("Kind")).toHaveValue("should");
    await expect(row("Kubernetes").locator("mark")).toHaveText("Kubernetes");
    await expect(row("Kubernetes")).toContainText("“deep” makes it expert");
    await expect(page.getByLabel("Months of related work asked")).toHaveValue("48");
    await expect(page.getByRole("region", { name: /^Named, but not put in/ })).toContainText("Business intelligence");
    await expect(page.getByRole("region", { name: "Not understood" })).toContainText("Zig");
    await expect(page.getByText("The advertisement names Certified Kubernetes Administrator")).toBeVisible();
    await expect(page.getByText("$120,000 - $150,000", { exact: true })).toBeVisible();
  });

  await test.step("changing it, with undo, and a second tab", async () => {
    await row("Linux").getByLabel("Level").selectOption("2");
    await row("Service mesh and load balancing").getByLabel("Leave out").check();
    await page.getByLabel("Put in another skill").selectOption("sql");
    await page.getByLabel("From, a year").fill("120,000");
    await page.getByLabel("To, a year").fill("lots");
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(page.getByText("Enter a year’s pay as a number")).toBeVisible();
    await expect(row("Linux").getByLabel("Level")).toHaveValue("2");
    await page.getByLabel("To, a year").fill("150000");
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(toast).toContainText("Role saved.");
    await expect(row("SQL")).toBeVisible();
    await expect(row("Service mesh and load balancing")).toHaveCount(0);
    const second = await context.newPage();
    await second.goto(path);
    await second.getByLabel("Title").fill("Platform Lead");
    await second.getByRole("button", { name: "Save role" }).click();
    await expect(second.getByRole("status")).toContainText("Role saved.");
    await second.close();
    await page.getByLabel("In a sentence (optional)").fill("Runs the payments platform");
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(page.getByText("Saved meanwhile, in another tab")).toContainText("Platform Lead");
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(page.getByText("Saved meanwhile, in another tab")).toHaveCount(0);
    await toast.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Platform Lead");
  });

  await test.step("among the targets", async () => {
    await page.goto(`/audit/${id}`);
    await expect(page.getByText("The advertisement says: “Deep knowledge of Kubernetes").first()).toBeVisible();
    await page.goto(`/compare?roles=${id}&roles=ciso`);
    const compared = page.locator(`tbody[data-role="${id}"]`);
    await expect(compared).toContainText("US$120k to US$150k");
    await expect(compared).toContainText("as advertised");
    await expect(page.getByRole("row", { name: /^Platform Lead/ }).last()).toContainText("itself");
    await keepOffer(page.request, "Northwind, platform", { "base.year": "140,000", roleId: id });
    await page.goto("/offers?show=amounts");
    await expect(page.getByText("held against Platform Lead")).toBeVisible();
    await expect(page.getByText("Its advertisement states US$120,000 to US$150,000 a year")).toBeVisible();
    await page.goto(`/roadmaps/new?role=${id}`);
    await page.getByRole("button", { name: "Save roadmap" }).click();
    await expect(page).toHaveURL(/\/roadmaps\/[0-9a-f-]{36}$/);
  });
  const roadmap = new URL(page.url()).pathname;

  await test.step("edited, a replan tells what it asks now; removed, it goes on as it was", async () => {
    await page.goto(path);
    await row("Python").getByLabel("Level").selectOption("3");
    await row("SQL").getByLabel("Leave out").check();
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(toast).toContainText("Role saved.");
    await page.goto(`${roadmap}/replan`);
    const asks = page.getByRole("heading", { name: "What your role asks now" }).locator("..");
    await expect(asks).toContainText("Changed: Python, practitioner level");
    await expect(asks).toContainText("No longer: SQL");
    await expect(page.getByText("Because your role Platform Lead asks for other things now:").first()).toBeVisible();
    await page.getByRole("button", { name: "Apply these changes" }).click();
    await expect(page).toHaveURL(/\/history$/);
    await page.goto("/my-roles");
    await page.getByRole("button", { name: "Remove" }).click();
    await expect(toast).toContainText("Roadmaps towards it stay.");
    expect((await page.request.get(path)).status()).toBe(404);
    await page.goto(`${roadmap}/replan`);
    await expect(page.getByText("You removed your role Platform Lead.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Nothing changes" })).toBeVisible();
    await page.goto(roadmap);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Platform Lead");
  });
});

test("a visitor is told that an own role needs an account, and comes back to make one", async ({ page }) => {
  await page.goto(`/roadmaps/new?role=custom-${crypto.randomUUID()}`);
  await expect(page.getByRole("link", { name: "Sign in" }).last()).toHaveAttribute("href", /callbackUrl=%2Froadmaps/);
  await page.goto("/compare");
  await page.getByRole("link", { name: "Create an account and bring the advertisement" }).click();
  await signUp(page, inventPerson());
  await expect(page.getByRole("heading", { level: 1, name: "A role of your own" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a role is made, refused with what was typed, changed, undone and removed", async ({ page, context, login }) => {
    await login();
    const path = await makeRole(context.request);
    await page.goto(path);
    const row = (name: string) => page.getByRole("group", { name, exact: true });
    await page.getByLabel("Title").fill("");
    await row("Python").getByLabel("Level").selectOption("4");
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(page.getByText("Give the role a title.")).toBeVisible();
    await expect(row("Python").getByLabel("Level")).toHaveValue("4");
    await page.getByLabel("Title").fill("Platform");
    await row("Linux").getByLabel("Leave out").check();
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Platform");
    await expect(row("Linux")).toHaveCount(0);
    await pressAndLand(page, page.getByRole("button", { name: "Undo" }));
    await page.goto(path);
    await expect(row("Linux")).toBeVisible();
    await page.goto("/my-roles");
    await pressAndLand(page, page.getByRole("button", { name: "Remove" }));
    await page.goto("/my-roles");
    await expect(page.getByText("A job advertisement becomes a role of your own")).toBeVisible();
  });
});
