import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { inventPerson, openSession, signIn } from "./support/people";
import { nextRow, saveRoadmap } from "./support/roadmaps";

test("signing out everywhere else ends the other browser's session at once", async ({ page, login, openBrowser }) => {
  const person = await login();
  const other = await openBrowser();
  await openSession(other.request, person);
  const there = await other.newPage();
  await there.goto("/settings");
  await expect(there.getByText(`Signed in as ${person.email}`)).toBeVisible();

  await page.goto("/settings");
  const sessions = page.getByRole("region", { name: "Where you are signed in" });
  await expect(sessions.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);

  await there.getByRole("link", { name: "Roadmaps" }).click();
  await expect(there).toHaveURL(/\/sign-in\?callbackUrl=%2Froadmaps$/);
  await page.reload();
  await expect(sessions).toContainText("this session");
});

test("a form sent after the session ended keeps what was typed, and can be sent again", async ({
  page,
  context,
  login,
  openBrowser,
}) => {
  const person = await login();
  await page.goto(await saveRoadmap(context.request, "data-scientist"));
  await nextRow(page).getByRole("link").click();
  await page.getByLabel("Note").fill("half an hour of typing");
  const elsewhere = await openBrowser();
  await openSession(elsewhere.request, person);
  const other = await elsewhere.newPage();
  await other.goto("/settings");
  await other.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(other.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem")).toHaveCount(1);

  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended." })).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("half an hour of typing");
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Sign in in a new tab" }).click(),
  ]);
  await signIn(tab, person);
  await expect(tab).toHaveURL("/dashboard");
  await tab.close();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Note saved." })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Note")).toHaveValue("half an hour of typing");
});

test("the password is changed: the old one opens nothing, other sessions end", async ({ page, login, openBrowser }) => {
  const person = await login();
  const other = await openBrowser();
  await openSession(other.request, person);
  await page.goto("/settings");
  const room = page.getByRole("region", { name: "Password" });
  const changed = { ...person, password: "another very long walk" };
  await room.getByLabel("Present password").fill("not my password at all");
  await room.getByLabel("New password").fill(changed.password);
  await room.getByRole("button", { name: "Change password" }).click();
  await expect(room.getByLabel("Present password")).toHaveAccessibleDescription("This is not your present password.");
  await room.getByLabel("Present password").fill(person.password);
  await room.getByLabel("New password").fill("too short");
  await room.getByRole("button", { name: "Change password" }).click();
  await expect(room.getByLabel("New password")).toHaveAccessibleDescription(/Use at least 15 characters/);
  await room.getByLabel("Present password").fill(person.password);
  await room.getByLabel("New password").fill(changed.password);
  await room.getByRole("button", { name: "Change password" }).click();
  await expect(room.getByText("Password changed. Every other session was closed.")).toBeVisible();
  expect(await (await other.request.get("/api/viewer")).json()).toEqual({ isSignedIn: false });

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  expect(await trySignIn(page, person)).toBe("That e-mail address and password do not belong together.");
  await signIn(page, changed);
  await expect(page).toHaveURL("/dashboard");
});

test("single-key shortcuts are switched off and stay off", async ({ page, login }) => {
  await login();
  await page.goto("/settings");
  const shortcuts = page.getByLabel("Single-key shortcuts");
  await expect(shortcuts).toBeChecked();
  await shortcuts.uncheck();
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Profile saved.")).toBeVisible();
  await page.reload();
  await expect(shortcuts).not.toBeChecked();
});

test("a deleted account is as unknown as one that never was", async ({ page, context, login, openBrowser }) => {
  const person = await login();
  const roadmap = await saveRoadmap(context.request, "data-scientist");
  const other = await openBrowser();
  await openSession(other.request, person);
  await page.goto("/settings");
  await page.getByText("Delete this account and everything in it").click();
  const room = page.getByRole("region", { name: "Delete the account" });
  await room.getByLabel("Password").fill("not my password at all");
  await room.getByRole("button", { name: "Delete my account" }).click();
  await expect(room.getByLabel("Password")).toHaveAccessibleDescription("This is not your present password.");
  await room.getByLabel("Password").fill(person.password);
  await room.getByRole("button", { name: "Delete my account" }).click();
  await expect(page).toHaveURL("/");
  expect(await (await other.request.get("/api/viewer")).json()).toEqual({ isSignedIn: false });
  expect(await trySignIn(page, person)).toBe(await trySignIn(page, inventPerson()));

  await page.goto("/sign-up");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/dashboard");
  await expect(page.getByText("Pick the role you want to walk to.")).toBeVisible();
  expect((await page.request.get(roadmap)).status()).toBe(404);
});

/** Signs in with what should not open anything; answers what the page says. */
async function trySignIn(page: Page, person: { email: string; password: string }): Promise<string> {
  await page.goto("/sign-in");
  await signIn(page, person);
  const alert = page.getByRole("alert").filter({ hasText: /\w/ });
  await expect(page.getByLabel("Email")).toHaveValue(person.email);
  await expect(alert.first()).toBeVisible();
  return alert.first().innerText();
}
