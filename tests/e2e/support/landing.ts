import { type APIRequestContext, expect } from "@playwright/test";
import { today } from "./estate";
import { readForm, sendPlainForm } from "./plain-form";

/** The addresses of the first milestones of a kind on a roadmap, steps of one's own left out. */
export async function listSteps(
  request: APIRequestContext,
  roadmap: string,
  kind: "skill" | "project",
  count: number,
): Promise<string[]> {
  const html = await (await request.get(`${roadmap}?kind=${kind}`)).text();
  const found = [...html.matchAll(/href="[^"]*[?&;]milestone=([^"&]+)/g)].map(([, key = ""]) => key);
  const keys = [...new Set(found)].filter((key) => !key.includes("yours-")).slice(0, count);
  expect(keys, `steps of kind ${kind} on ${roadmap}`).toHaveLength(count);
  return keys.map((key) => `${roadmap}?milestone=${key}`);
}

/** Marks a milestone as done and shows it by a link of this title, without a browser. */
export async function finishWithProof(request: APIRequestContext, milestone: string, title: string): Promise<void> {
  const link = { kind: "link", title, url: "https://example.org/shown" };
  const html = await (await request.get(milestone)).text();
  const id = new Map(readForm(html, "Log hours")).get("milestoneId");
  // Every row of the list has such a form.
  await send(request, milestone, "Save", { status: "done", skipReason: "" }, `name="milestoneId" value="${id}"`);
  await send(request, milestone, "Log hours", { hours: "3", workedOn: today() });
  await send(request, milestone, "Add evidence", link);
}

/** Something of everything on a roadmap's last page: a finished project with a bullet, a note on a topic, an application. */
export async function landIn(request: APIRequestContext, roadmap: string): Promise<void> {
  // A step of one's own proves nothing, so that finishing it leaves the rest of the plan as it is.
  const before = await listOwnSteps(request, roadmap);
  const own = { title: "A step to show", kind: "project", likely: "4", afterKey: "" };
  await send(request, roadmap, "Add step", own);
  const added = (await listOwnSteps(request, roadmap)).find((key) => !before.includes(key));
  await finishWithProof(request, `${roadmap}?milestone=${added}`, "Shown in private");
  const story = { situation: "", action: "Did a private deed", result: "" };
  await send(request, `${roadmap}/land`, "Save bullet", story);
  await send(request, `${roadmap}/land`, "Save topic note", { note: "A private fear" });
  const job = { company: "A private company", title: "Data scientist", status: "applied" };
  const next = { nextAction: "Call them", nextOn: today() };
  await send(request, `${roadmap}/land`, "Add application", { ...job, ...next });
}

async function listOwnSteps(request: APIRequestContext, roadmap: string): Promise<string[]> {
  const html = await (await request.get(roadmap)).text();
  return [...html.matchAll(/milestone=(project(?:%3A|:)yours-[^"&]+)/g)].map(([, key = ""]) => key);
}

async function send(
  request: APIRequestContext,
  path: string,
  button: string,
  fields: Record<string, string>,
  holding = "",
): Promise<void> {
  const answer = await sendPlainForm({ request, path, button, fields, holding });
  expect(answer.status(), `${button} on ${path}`).toBe(200);
}
