import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";
import { createAccount, type Person } from "./people";
import { keepOffer } from "./offers";
import { makeRole } from "./own-roles";
import { readForm, sendPlainForm } from "./plain-form";
import { saveLevels, saveRoadmap } from "./roadmaps";

/** What one person has: a skill, two roadmaps, one of them archived and one planned anew, and everything that can be recorded on a milestone. */
export type Estate = {
  person: Person;
  roadmap: string;
  milestone: string;
  /** The address of a step of their own. */
  ownStep: string;
  archived: string;
  /** The address of an offer that they keep. */
  offer: string;
  /** The address of a role of their own. */
  ownRole: string;
  /** The id of a step that the check-in asks about. */
  checkInStep: string;
};

/** Makes an account and gives it something of every kind, for others to try their hands on. */
export async function settleIn(request: APIRequestContext): Promise<Estate> {
  const person = await createAccount(request);
  await saveLevels(request, "data-scientist", { python: 3 });
  const ownRole = await makeRole(request, "A private role\n\nRequirements\n- Python, SQL");
  const offer = await keepOffer(request, "A private offer", { "base.year": "90,000" });
  const archived = await saveRoadmap(request, "big-data-engineer");
  const holding = archived.split("/").at(-1) ?? "";
  await send(request, "/roadmaps", "Archive", {}, holding);
  const roadmap = await saveRoadmap(request, "data-scientist");
  const milestone = await findMilestone(request, roadmap);
  await send(request, milestone, "Save note", { note: "a private thought" });
  await send(request, milestone, "Log hours", { hours: "1.5", workedOn: today() });
  await send(request, milestone, "Add evidence", {
    kind: "link",
    title: "Private proof",
    url: "https://example.org/mine",
  });
  await send(request, milestone, "Add resource", { title: "A private talk", url: "https://example.org/talk" });
  await send(request, roadmap, "Add step", { title: "A private step", kind: "project", likely: "4", afterKey: "" });
  const ownStep = await findOwnStep(request, roadmap);
  await send(request, "/check-in", "Save check-in", { workedOn: today(), reflection: "A private week" });
  // Another project is taken instead of one of the plan: there is something avoided, and something set aside.
  const avoid = await findProject(request, roadmap);
  const changed = `${roadmap}/replan?role=data-scientist&hours=8&avoid=${avoid}`;
  const replan = { request, path: changed, button: "Apply these changes" };
  expect((await sendPlainForm(replan)).status(), "applying a replan by a plain post").toBe(303);
  return { person, roadmap, milestone, ownStep, archived, offer, ownRole, checkInStep: await findCheckInStep(request) };
}

/** The address of the first milestone of a roadmap. */
export async function findMilestone(request: APIRequestContext, roadmap: string): Promise<string> {
  const html = await (await request.get(roadmap)).text();
  const [, key] = /\?milestone=([^"&]+)/.exec(html) ?? [];
  expect(key, "a milestone on the roadmap").toBeDefined();
  return `${roadmap}?milestone=${key}`;
}

async function findProject(request: APIRequestContext, roadmap: string): Promise<string> {
  const html = await (await request.get(`${roadmap}?kind=project`)).text();
  const [, key] = /milestone=(project(?:%3A|:)(?!yours-)[^"&]+)/.exec(html) ?? [];
  expect(key, "a project of the catalogue on the roadmap").toBeDefined();
  return key ?? "";
}

async function findOwnStep(request: APIRequestContext, roadmap: string): Promise<string> {
  const [, key] = /\?milestone=(project(?:%3A|:)yours-[^"&]+)/.exec(await (await request.get(roadmap)).text()) ?? [];
  expect(key, "an own step on the roadmap").toBeDefined();
  return `${roadmap}?milestone=${key}`;
}

async function findCheckInStep(request: APIRequestContext): Promise<string> {
  const [, id] = /name="was\.([0-9a-f-]{36})"/.exec(await (await request.get("/check-in")).text()) ?? [];
  expect(id, "a step on the check-in").toBeDefined();
  return id ?? "";
}

/** Everything a person is shown at these addresses, as text. */
export async function lookAround(
  request: APIRequestContext,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const path of paths) {
    const answer = await request.get(path);
    seen[path] = `${answer.status()} ${answer.url()} ${toText(await answer.text())}`;
  }
  return seen;
}

/** The text of a page, with the values of its fields, without scripts and without the keys that are new at every look. */
export function toText(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<input\b[^>]*type="hidden"[^>]*>/g, "")
    .replace(
      /<(?:input|option)\b[^>]*?value="([^"]*)"[^>]*>/g,
      (tag, value: string) => `${value}${/\s(?:selected|checked)=/.test(tag) ? "*" : ""} `,
    )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

/** The fields of somebody's own form that an attacker would copy: ids and versions, not React's own and not its key. */
export function stealFields(html: string, button: string, holding = ""): Record<string, string> {
  const fields = readForm(html, button, holding).filter(([name]) => !/^\$ACTION|^idempotencyKey$/.test(name));
  return Object.fromEntries(fields);
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
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
