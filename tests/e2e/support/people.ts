import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { sendPlainForm } from "./plain-form";

export type Person = { email: string; password: string };

/** Somebody nobody else in this run is. */
export function inventPerson(): Person {
  const id = randomUUID();
  return { email: `walker-${id}@example.org`, password: `a long walk ${id}` };
}

/** Makes an account and a session in this browser, by the sign-up form as it works without scripts. */
export async function createAccount(request: APIRequestContext, person = inventPerson()): Promise<Person> {
  const answer = await sendPlainForm({ request, path: "/sign-up", button: "Create account", fields: person });
  expect(answer.status(), "signing up by a plain post").toBe(303);
  return person;
}

/** Opens another session of an account, in whatever browser the request belongs to. */
export async function openSession(request: APIRequestContext, person: Person): Promise<void> {
  const answer = await sendPlainForm({ request, path: "/sign-in", button: "Sign in", fields: person });
  expect(answer.status(), "signing in by a plain post").toBe(303);
}

/** Fills the sign-up form as a person does, once the page on its way shows it. */
export async function signUp(page: Page, person = inventPerson()): Promise<Person> {
  await expect(page.getByRole("heading", { name: "Create an account" })).toBeVisible();
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  return person;
}

/** Fills the sign-in form as a person does, once the page on its way shows it. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
