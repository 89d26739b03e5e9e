import { type APIRequestContext, type APIResponse, expect as plainly, type BrowserContext } from "@playwright/test";
import { listActionCases } from "./support/action-cases";
import { type Estate, lookAround, settleIn, stealFields } from "./support/estate";
import { expect, test } from "./support/fixtures";
import { landIn } from "./support/landing";
import { createAccount, openSession } from "./support/people";
import { sendPlainForm } from "./support/plain-form";
import { callServerAction, listServerActions, type ServerAction } from "./support/server-actions";

const actions = listServerActions();
const publicOnes = [
  "signInAction",
  "signUpAction",
  "signOutAction",
  "saveAnswersAction",
  "saveRoadmapAction",
  "saveQuickAnswersAction",
  "keepOwnPayAction",
];
const records = ["/check-in", "/applications", "/offers", "/my-roles", "/my-notes", "/my-evidence", "/my-skills"];
const newPassword = "a wholly different long walk";

type First = { estate: Estate; request: APIRequestContext; pages: string[]; before: Record<string, string> };

/** Somebody with something of every kind, signed in three times, and what they see before anybody tries anything. */
async function meetFirst(openBrowser: () => Promise<BrowserContext>): Promise<First> {
  const { request } = await openBrowser();
  const estate = await settleIn(request);
  await landIn(request, estate.roadmap);
  for (const other of [await openBrowser(), await openBrowser()]) await openSession(other.request, estate.person);
  const plans = [`${estate.roadmap}/replan`, `${estate.roadmap}/history`, `${estate.roadmap}/history?revision=1`];
  const role = [estate.ownRole, `/audit/custom-${estate.ownRole.split("/").at(-1)}`];
  const offer = [estate.offer, `${estate.offer}/negotiation`, "/offers?show=amounts"];
  const own = [
    estate.roadmap,
    estate.milestone,
    estate.archived,
    `${estate.roadmap}/land`,
    ...plans,
    ...role,
    ...offer,
  ];
  const pages = ["/dashboard", "/roadmaps", ...own, `${estate.roadmap}/print?notes=yes`, ...records, "/settings"];
  const before = await lookAround(request, pages);
  plainly(before[estate.milestone]).toContain("a private thought");
  plainly(before["/settings"]).toContain(estate.person.email);
  return { estate, request, pages, before };
}

/** What the first person's own forms say, by action: all that an attacker could have seen over a shoulder. */
async function stealAll({ estate, request }: First, visitor: APIRequestContext) {
  const cases = listActionCases(estate, newPassword);
  const stolen = new Map<string, { path: string; fields: Record<string, string> }>();
  for (const [name, { path, button, holding, typed }] of Object.entries(cases)) {
    const html = await (await (path.startsWith("/sign-") ? visitor : request).get(path)).text();
    stolen.set(name, { path, fields: { ...stealFields(html, button, holding), ...typed } });
  }
  return stolen;
}

const caseOf = <Case>(cases: ReadonlyMap<string, Case>, action: ServerAction): Case => {
  const found = cases.get(action.name);
  if (!found) throw new Error(`there is no case for ${action.name} of ${action.file}: add one to action-cases.ts`);
  return found;
};

/** What an action answered: the state its form gets, or where it leads. */
async function readAnswer(answer: APIResponse): Promise<string> {
  const leadsTo = answer.headers()["x-action-redirect"];
  return leadsTo ? `to ${leadsTo}` : (/^1:.*$/m.exec(await answer.text())?.[0] ?? "nothing");
}

const isDone = (answer: string) => answer.startsWith("to ") || answer.startsWith('1:{"status":"done"');

test.describe("by address", () => {
  test.use({ expectedErrors: /status of 404/ });

  test("every address of another person is the page that does not exist", async ({ page, login, openBrowser }) => {
    const { estate, request, pages, before } = await meetFirst(openBrowser);
    await login();
    const id = estate.roadmap.split("/").at(-1);
    const plans = [`${estate.roadmap}/replan`, `${estate.roadmap}/history`, `${estate.roadmap}/history?revision=1`];
    const others = [`${estate.roadmap}/print`, `${estate.roadmap}/land`, ...plans];
    const role = [estate.ownRole, `/audit/custom-${estate.ownRole.split("/").at(-1)}`];
    const foreign = [
      estate.roadmap,
      estate.milestone,
      estate.archived,
      ...others,
      ...role,
      estate.offer,
      `${estate.offer}/negotiation`,
    ];
    expect((await page.request.get(`${estate.roadmap}/land/bullets`)).status()).toBe(404);
    for (const path of [...foreign, `/roadmaps/${crypto.randomUUID()}`]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      // An own role's audit stands outside the workspace.
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        path.startsWith("/audit/") ? "No page at this address" : "Nothing is kept at this address",
      );
      await expect(page.getByRole("main"), path).toHaveCount(1);
      await expect(page.getByText("Data Scientist")).toHaveCount(0);
    }
    for (const path of ["/dashboard", "/roadmaps", `/roadmaps?deleted=${id}`, ...records, "/settings"]) {
      await page.goto(path);
      const seen = await page.getByRole("main").innerText();
      expect(seen, path).not.toMatch(
        /% done|a private thought|Private proof|A private company|A private offer|A private week|Roadmap deleted|Python/,
      );
      expect(seen, path).not.toContain(estate.person.email);
    }
    expect(await lookAround(request, pages)).toEqual(before);
  });
});

test("every server action, called with another person's ids, changes nothing of theirs", async ({
  context,
  openBrowser,
  baseURL,
}) => {
  const first = await meetFirst(openBrowser);
  const visitor = (await openBrowser()).request;
  const stolen = await stealAll(first, visitor);
  const stranger = await createAccount(context.request);
  const headers = { origin: baseURL ?? "" };
  for (const action of actions) {
    const { path, fields } = caseOf(stolen, action);
    const own = path.startsWith("/roadmaps/") && !path.includes("/new") ? "/dashboard" : path;
    for (const address of new Set([path, own])) {
      await test.step(`${action.name} at ${address.split("?")[0]}`, async () => {
        const [signedIn, signedOut] = [context.request, visitor].map((request) =>
          callServerAction({ request, action, path: address, fields, headers }),
        );
        const answers = [await signedIn, await signedOut];
        for (const answer of answers) expect(answer?.status(), action.name).toBeLessThan(500);
        const isRefusedToVisitors = !publicOnes.includes(action.name);
        if (isRefusedToVisitors && answers[1])
          expect(isDone(await readAnswer(answers[1])), `${action.name} by a visitor`).toBe(false);
        if (action.name === "signOutAction" && answers[0] && isDone(await readAnswer(answers[0])))
          await openSession(context.request, stranger);
      });
    }
    const { isSignedIn } = await (await context.request.get("/api/viewer")).json();
    expect(isSignedIn, `the stranger is still signed in after ${action.name}`).toBe(true);
  }
  expect(await lookAround(first.request, first.pages)).toEqual(first.before);
});

test("an action on another person's row answers as it does for one that does not exist", async ({
  context,
  openBrowser,
  baseURL,
}) => {
  const first = await meetFirst(openBrowser);
  const stolen = await stealAll(first, context.request);
  await createAccount(context.request);
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const tried: string[] = [];
  for (const action of actions) {
    const { fields } = caseOf(stolen, action);
    const nobodys = Object.entries(fields).map(([name, value]) => {
      if (uuid.test(value)) return [name, crypto.randomUUID()];
      return [name, name === "changeId" ? "999999999" : value];
    });
    if (JSON.stringify(nobodys) === JSON.stringify(Object.entries(fields))) continue;
    tried.push(action.name);
    const path = /close|session/i.test(action.name) ? "/settings" : "/roadmaps";
    const call = (values: Record<string, string>) =>
      callServerAction({ request: context.request, action, path, fields: values, headers: { origin: baseURL ?? "" } });
    const [foreign, unknown] = [await call(fields), await call(Object.fromEntries(nobodys))];
    expect(foreign.status(), action.name).toBe(unknown.status());
    expect(withoutIds(await readAnswer(foreign)), action.name).toBe(withoutIds(await readAnswer(unknown)));
  }
  expect(tried.length).toBeGreaterThan(10);
});

/** Let through by the framework, so it is for our own wrapper to refuse them. */
const letThrough: Record<string, Record<string, string>> = {
  "no Origin": {},
  "no Origin, cross-site": { "sec-fetch-site": "cross-site" },
};
/** Refused by the framework before it looks which action is meant. */
const refusedEarly: Record<string, Record<string, string>> = {
  "Origin null": { origin: "null" },
  "evil Origin": { origin: "https://evil.example" },
  "evil Origin and X-Forwarded-Host": { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  "Origin that begins like ours": { origin: "http://localhost.evil.example" },
};

test("a request that another site sends in one's name changes nothing", async ({ openBrowser }) => {
  const first = await meetFirst(openBrowser);
  const { request, estate } = first;
  const stolen = await stealAll(first, (await openBrowser()).request);
  await test.step("as a script's call", async () => {
    for (const action of actions) {
      const { path, fields } = caseOf(stolen, action);
      const shapes = action.name === "setStatusAction" ? { ...letThrough, ...refusedEarly } : letThrough;
      for (const [shape, headers] of Object.entries(shapes)) {
        const answer = await readAnswer(await callServerAction({ request, action, path, fields, headers }));
        expect(isDone(answer), `${action.name} with ${shape}: ${answer}`).toBe(false);
      }
    }
  });
  await test.step("as a form's post", async () => {
    for (const [shape, headers] of Object.entries({ ...letThrough, ...refusedEarly })) {
      const fields = { title: `renamed with ${shape}` };
      await sendPlainForm({ request, path: "/roadmaps", button: "Save name", fields, headers });
      const answer = await sendPlainForm({ request, path: estate.milestone, button: "Sign out", headers });
      expect(answer.status(), `signing out with ${shape}`).not.toBe(303);
    }
  });
  expect(await lookAround(request, first.pages)).toEqual(first.before);
});

test("the same calls by the person they belong to do what they say", async ({ openBrowser, baseURL }) => {
  const first = await meetFirst(openBrowser);
  const { estate, request, pages, before } = first;
  const cases = listActionCases(estate, newPassword);
  expect(Object.keys(cases).sort()).toEqual(actions.map(({ name }) => name).sort());
  for (const [name, { path, button, holding, typed }] of Object.entries(cases)) {
    const html = await (await request.get(path)).text();
    const fields = { ...stealFields(html, button, holding), ...typed };
    const headers = { origin: baseURL ?? "" };
    const call = { request, action: actionNamed(name), path, fields, headers };
    const answer = await readAnswer(await callServerAction(call));
    expect(isDone(answer), `${name}: ${answer}`).toBe(true);
  }
  const after = await lookAround(request, pages);
  for (const path of pages) expect(after[path]).not.toBe(before[path]);
});

function actionNamed(name: string): ServerAction {
  const action = actions.find((entry) => entry.name === name);
  if (!action) throw new Error(`the build has no action ${name}`);
  return action;
}

/** An answer without what is new in every answer: keys and the ids that were sent. */
function withoutIds(answer: string): string {
  return answer.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"changeId":"\d+"/g, "…");
}
