import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { HourRange, LevelRef, ReachableLevel, Source } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { type ItemGroup, parseItemId } from "./group-items";
import type { PlanIndex } from "./own-steps";
import type { MilestoneKind, SnapshotMilestone, SnapshotResource } from "./types";

type Description = Pick<
  SnapshotMilestone,
  | "kind"
  | "title"
  | "summary"
  | "hours"
  | "months"
  | "costCents"
  | "raises"
  | "proves"
  | "acceptance"
  | "resources"
  | "details"
  | "officialUrl"
  | "figureSource"
>;

/** A row to be described: its kind, its catalogue id and its engine items. */
export type Described = Pick<ItemGroup, "kind" | "id"> & { items: readonly { id: string }[] };

const levelWords = ["none", "awareness", "working level", "practitioner level", "expert level"];
const plain = {
  months: 0,
  resources: [],
  details: [],
  officialUrl: null,
  figureSource: null,
  acceptance: [],
  raises: [],
  proves: [],
};

/** Everything a roadmap shows of one row, taken from the catalogue as it is now, so that it can be kept with the roadmap. */
export function describeGroup(index: PlanIndex, group: Described): Description {
  const own = index.own?.get(group.id);
  if (own) {
    const { kind, title, summary, hours, costCents } = own;
    return { ...plain, kind, title, summary, hours, costCents };
  }
  const describe = {
    step: describeSteps,
    course: describeCourse,
    project: describeProject,
    cert: describeCertification,
    experience: describeExperience,
  };
  return describe[group.kind](index, group);
}

function describeSteps(index: CatalogueIndex, { id, items }: Described): Description {
  const skill = index.skills.get(id);
  invariant(skill, `the plan names the unknown skill ${id}`);
  const levels = items.map((item) => parseItemId(item.id).level as ReachableLevel);
  const top = Math.max(...levels) as ReachableLevel;
  const ranges = levels.map((level) => skill.steps[level - 1]?.hours ?? { low: 0, likely: 0, high: 0 });
  return {
    ...plain,
    kind: "skill",
    title: `${skill.name}: to ${levelWords[top]}`,
    summary: skill.summary,
    hours: sumHours(ranges),
    costCents: 0,
    raises: [{ skill: id, level: top }],
    acceptance: levels.map((level) => skill.anchors[level - 1] ?? ""),
    resources: resourcesFor(index, id, top),
  };
}

function describeCourse(index: CatalogueIndex, { id }: Described): Description {
  const course = index.educations.get(id);
  invariant(course, `the plan names the unknown course ${id}`);
  const isEducation: MilestoneKind = course.isFormal ? "education" : "skill";
  return {
    ...plain,
    kind: isEducation,
    title: course.title,
    summary: course.summary,
    hours: course.hours,
    costCents: course.costCents,
    raises: course.raises,
    acceptance: course.raises.map(({ skill, level }) => index.skills.get(skill)?.anchors[level - 1] ?? ""),
    details: [
      { label: "Provider", text: course.provider },
      { label: "Limits", text: course.limits },
      ...(course.costNote ? [{ label: "Cost", text: course.costNote }] : []),
    ],
    officialUrl: course.url,
    figureSource: citation(index.sources.get(course.source)),
  };
}

function describeProject(index: CatalogueIndex, { id }: Described): Description {
  const project = index.projects.get(id);
  invariant(project, `the plan names the unknown project ${id}`);
  return {
    ...plain,
    kind: "project",
    title: project.title,
    summary: project.brief,
    hours: project.hours,
    costCents: project.costCents,
    proves: project.proves,
    acceptance: project.acceptance,
    details: [
      { label: "What to show", text: project.evidence },
      { label: "What makes it stand out", text: project.standsOut },
    ],
  };
}

function describeCertification(index: CatalogueIndex, { id }: Described): Description {
  const exam = index.certifications.get(id);
  invariant(exam, `the plan names the unknown certification ${id}`);
  const validity =
    exam.validityYears === "forever"
      ? "Does not expire."
      : exam.validityYears === null
        ? "Validity unknown."
        : `Valid for ${exam.validityYears} years.`;
  return {
    ...plain,
    kind: "certification",
    title: exam.name,
    summary: `${exam.issuer}${exam.examCode ? `, exam ${exam.examCode}` : ""}${exam.examMinutes ? `, ${exam.examMinutes} minutes` : ""}.`,
    hours: exam.hours,
    costCents: exam.feeCents,
    proves: exam.proves,
    acceptance: [`You hold ${exam.name} and have recorded its number and expiry as evidence.`],
    details: [
      { label: "When not to take it", text: exam.notWhen },
      { label: "Validity and renewal", text: exam.renewal ? `${validity} ${exam.renewal}` : validity },
      { label: "Hours", text: "Preparation hours are Waymark's own estimate." },
      ...(exam.statusNote ? [{ label: "Note", text: exam.statusNote }] : []),
    ],
    officialUrl: exam.officialUrl,
    figureSource: citation(index.sources.get(exam.source)),
  };
}

function describeExperience(index: CatalogueIndex, { id }: Described): Description {
  const experience = index.experiences.get(id);
  invariant(experience, `the plan names the unknown experience ${id}`);
  return {
    ...plain,
    kind: "experience",
    title: experience.title,
    summary: experience.brief,
    hours: experience.hours,
    months: experience.months,
    costCents: 0,
    proves: experience.proves,
    acceptance: experience.acceptance,
    details: [
      {
        label: "Time on the calendar",
        text: `${experience.months} ${experience.months === 1 ? "month" : "months"} beside your study.`,
      },
      { label: "How to get it", text: experience.howToGetIt },
    ],
  };
}

/** At most six resources for reaching a level: those at or below it, free ones first, nearest level first. */
function resourcesFor(index: CatalogueIndex, skill: string, level: LevelRef["level"]): SnapshotResource[] {
  const order = { free: 0, unknown: 1, paid: 2 };
  return [...(index.resourcesBySkill.get(skill) ?? [])]
    .sort(
      (a, b) =>
        Number(a.level > level) - Number(b.level > level) ||
        order[a.cost] - order[b.cost] ||
        b.level - a.level ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, 6)
    .map(({ title, provider, url, kind, cost, checkedOn }) => ({ title, provider, url, kind, cost, checkedOn }));
}

function citation(source: Source | undefined): SnapshotMilestone["figureSource"] {
  if (!source) return null;
  const quality = source.kind === "survey" ? "survey" : source.kind === "secondary" ? "estimate" : "official";
  return { title: source.title, url: source.url, checkedOn: source.checkedOn, quality };
}

/** Ranges added end by end: a row's own parts hang together, so their good and bad luck does too. */
export function sumHours(ranges: readonly HourRange[]): HourRange {
  return ranges.reduce(
    (sum, range) => ({ low: sum.low + range.low, likely: sum.likely + range.likely, high: sum.high + range.high }),
    { low: 0, likely: 0, high: 0 },
  );
}
