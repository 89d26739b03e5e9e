import { type APIRequestContext, expect } from "@playwright/test";
import { sendPlainForm } from "./plain-form";

/** An advertisement of our own words, with something of every kind that is read. */
export const advertisement = `Platform Engineer, Payments

About us
We love Tableau and long lunches.

What you bring
- 4+ years of experience in operations
- Deep knowledge of Kubernetes and strong Linux skills
- Python for tooling
- CKA is a plus
- Zig

Nice to have
- Familiarity with Istio

Pay: $120,000 - $150,000`;

/** Makes a role of one's own for whoever the request belongs to, without a browser; answers its path. */
export async function makeRole(request: APIRequestContext, text = advertisement): Promise<string> {
  const fields = { advertisement: text, advertisementUrl: "", title: "", copyFrom: "" };
  const answer = await sendPlainForm({ request, path: "/my-roles/new", button: "Make the role", fields });
  expect(answer.status(), "making a role by a plain post").toBe(303);
  const { location = "" } = answer.headers();
  expect(location).toMatch(/^\/my-roles\/[0-9a-f-]{36}\?made=1$/);
  return location.split("?")[0] ?? "";
}

/** The id of the role behind the path of its page, as addresses carry it. */
export function roleIdOf(path: string): string {
  return `custom-${path.split("/").at(-1)}`;
}
