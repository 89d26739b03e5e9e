import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { sendPlainForm } from "./plain-form";

/** Keeps an offer in US dollars for whoever the request belongs to, without a browser; answers its path. */
export async function keepOffer(
  request: APIRequestContext,
  name: string,
  fields: Record<string, string>,
): Promise<string> {
  const typed = { name, currency: "USD", "base.raise": "0", ...fields };
  const answer = await sendPlainForm({ request, path: "/offers/new", button: "Keep this offer", fields: typed });
  expect(answer.status(), "keeping an offer by a plain post").toBe(303);
  const { location = "" } = answer.headers();
  expect(location).toMatch(/^\/offers\/[0-9a-f-]{36}$/);
  return location;
}

/** Types into fields of the form of an offer by their names, unfolding the parts they are in first. */
export async function typeOffer(page: Page, part: string | null, fields: Record<string, string>): Promise<void> {
  if (part !== null) {
    const fold = page
      .locator("details", { has: page.getByRole("heading", { name: part, exact: true, level: 2 }) })
      .first();
    if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open)))
      await fold.locator("summary").first().click();
  }
  for (const [name, text] of Object.entries(fields)) {
    const field = page.locator(`form [name="${name}"]`);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Whole cents of every amount in a text, "−US$1,250.50" and "+€30" with their signs. */
export function readCents(text: string): number[] {
  return [...text.matchAll(/([−+])?(?:US\$|€|£)([\d,]+)(?:\.(\d{2}))?/g)].map(
    ([, sign, whole = "", cents = "00"]) =>
      (sign === "−" ? -1 : 1) * (Number(whole.replaceAll(",", "")) * 100 + Number(cents)),
  );
}
