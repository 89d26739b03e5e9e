import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { sendPlainForm } from "./plain-form";

/** The ten roles with the titles they carry on screen. */
export const roles = [
  { id: "ai-architect", title: "AI Architect" },
  { id: "machine-learning-engineer", title: "Machine Learning Engineer" },
  { id: "ciso", title: "Chief Information Security Officer" },
  { id: "cybersecurity-architect", title: "Cybersecurity Architect" },
  { id: "cloud-architect", title: "Cloud Architect" },
  { id: "site-reliability-engineer", title: "Site Reliability Engineer" },
  { id: "data-scientist", title: "Data Scientist" },
  { id: "big-data-engineer", title: "Big Data Engineer" },
  { id: "software-engineering-manager", title: "Software Engineering Manager" },
  { id: "senior-full-stack-developer", title: "Senior Full-Stack Developer" },
] as const;
export type RoleId = (typeof roles)[number]["id"];

/** Answers audit questions of a role without a browser. */
export async function saveLevels(
  request: APIRequestContext,
  roleId: RoleId,
  levels: Record<string, 0 | 1 | 2 | 3 | 4>,
): Promise<void> {
  const fields = Object.fromEntries(Object.entries(levels).map(([skill, level]) => [`levels.${skill}`, `${level}`]));
  const answer = await sendPlainForm({ request, path: `/audit/${roleId}`, button: "Save and continue", fields });
  expect(answer.status(), "saving an audit by a plain post").toBe(303);
}

/** Saves a roadmap for whoever the request belongs to, without a browser; answers its path. */
export async function saveRoadmap(request: APIRequestContext, roleId: RoleId): Promise<string> {
  const path = `/roadmaps/new?role=${roleId}`;
  const answer = await sendPlainForm({ request, path, button: "Save roadmap" });
  expect(answer.status(), "saving a roadmap by a plain post").toBe(303);
  const { location = "" } = answer.headers();
  expect(location).toMatch(/^\/roadmaps\/[0-9a-f-]{36}$/);
  return location;
}

export type ShownStep = { number: number; title: string; dates: string };

/** The steps of the plan on the new-roadmap page: number, title and dates as they stand there. */
export async function readPlan(page: Page): Promise<ShownStep[]> {
  const rows = page.getByRole("region", { name: "The steps, in order" }).getByRole("listitem");
  return readSteps(await rows.allInnerTexts());
}

/** The steps of a saved roadmap in the same shape. */
export async function readRoadmap(page: Page): Promise<ShownStep[]> {
  return readSteps(await milestoneRows(page).allInnerTexts());
}

/** Every row of a roadmap's list. */
export function milestoneRows(page: Page): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("combobox", { name: "Status" }) });
}

/** The row that the roadmap marks as the next step. */
export function nextRow(page: Page): Locator {
  return milestoneRows(page).filter({ hasText: "Next step" });
}

/** Sets the status of the next step as a person does, and waits until it is said to be set. */
export async function setStatusOfNext(page: Page, status: string): Promise<void> {
  const row = nextRow(page);
  const title = await row.getByRole("heading").innerText();
  await row.getByRole("combobox", { name: "Status" }).selectOption(status);
  await expect(page.getByRole("status")).toContainText(`${title}: ${status.toLowerCase()}.`);
}

export type Progress = { hours: number; steps: number };
const progressLine = /· ([\d,]+) of [\d,]+ likely hours · (\d+) of \d+ steps/;

/** What a page says about progress, such as "4% done · 12 of 300 likely hours · 1 of 31 steps". */
export function parseProgress(text: string): Progress {
  const [, hours, steps] = progressLine.exec(text.replace(/\s+/g, " ")) ?? [];
  expect(steps, `progress in: ${text.slice(0, 200)}`).toBeDefined();
  return { hours: Number(hours?.replaceAll(",", "")), steps: Number(steps) };
}

function readSteps(texts: string[]): ShownStep[] {
  return texts.map(readStep).sort((a, b) => a.number - b.number);
}

function readStep(text: string): ShownStep {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const [, number, rest] = /^(\d+)(.*)$/.exec(lines[0] ?? "") ?? [];
  const title = rest || lines.slice(1).find((line) => line !== "Next step");
  const [dates = ""] = /\d{1,2} [A-Z][a-z]{2} \d{4} to \d{1,2} [A-Z][a-z]{2} \d{4}/.exec(lines.join(" ")) ?? [];
  return { number: Number(number), title: title ?? "", dates };
}
