import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { IsoDay, Level } from "@/lib/catalogue/types";
import { toPreviousPlan } from "@/lib/planner/roadmap/to-schedule";
import { toPlannerPerson } from "@/lib/planner/roadmap/to-planner-person";
import type { Constraints, Profile, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import type { SavedPlan, Standing } from "@/lib/progress/replan/replan-types";
import type { MilestoneStatus } from "@/lib/progress/status";
import { workUntil } from "@/tests/support/work-until";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

export const index = indexCatalogue(catalogue);
export const roleIds = catalogue.roles.map(({ id }) => id);

const nobody: Profile = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
export const people: Record<string, Profile> = {
  newcomer: nobody,
  engineer: { ...nobody, levels: { kubernetes: 3, python: 3, sql: 2, git: 3, linux: 2 }, experienceMonths: 48 },
  manager: { ...nobody, levels: { "leadership-and-communication": 3, git: 1 }, experienceMonths: 120 },
};

export const free: Constraints = {
  startOn: "2026-11-23",
  weekdayMinutes: [90, 90, 90, 90, 90, 75, 75],
  weeksOff: [{ from: "2026-12-21", to: "2027-01-03" }],
  deadlineOn: null,
  budgetCents: null,
  certificationsWanted: [],
  certificationsAvoided: [],
  acceptsFormalEducation: false,
  minutesPerDollar: 2,
  ...noEdits,
};

/** A roadmap as saved when it was drawn; the same object for the same person and role. */
export function save(roleId: string, person: string, constraints: Constraints = free): SavedPlan {
  const name = `${roleId} ${person} ${JSON.stringify(constraints)}`;
  const known = saved.get(name) ?? {
    snapshot: drawRoadmap(index, roleId, people[person] ?? nobody, constraints),
    constraints,
  };
  saved.set(name, known);
  return known;
}
const saved = new Map<string, SavedPlan>();

export type Rows = Record<string, { status?: MilestoneStatus; spentMinutes?: number; startedOn?: IsoDay }>;

/** Where somebody stands who recorded this on the roadmap: what finished milestones give is theirs. */
export function stand({ snapshot }: SavedPlan, rows: Rows, person: Profile = snapshot.profile): Standing {
  const done = snapshot.milestones.filter(({ key }) => rows[key]?.status === "done");
  const levels = { ...person.levels };
  for (const { skill, level } of done.flatMap(({ raises, proves }) => [...raises, ...proves]))
    levels[skill] = Math.max(level, levels[skill] ?? 0) as Level;
  const exams = done.filter(({ kind }) => kind === "certification").map(({ key }) => key.slice("cert:".length));
  return {
    milestones: snapshot.milestones.map(({ key }) => ({
      key,
      status: "to-do",
      startedOn: null,
      spentMinutes: 0,
      parts: null,
      ...rows[key],
    })),
    profile: {
      levels,
      proofs: [...person.proofs, ...done.flatMap(({ proves }) => proves)],
      certifications: [...person.certifications, ...exams.map((id) => ({ id, until: null }))],
      experienceMonths: person.experienceMonths,
    },
    doneKeys: new Set(done.map(({ key }) => key)),
    worked: [],
  };
}

/** What somebody has recorded on the morning of `today` who worked exactly as planned. */
export function workAsPlanned({ snapshot, constraints }: SavedPlan, today: IsoDay): Rows {
  const person = toPlannerPerson(index, snapshot.role.id, snapshot.profile, constraints);
  const { done, logged } = workUntil(person, toPreviousPlan(snapshot.schedule), today);
  const over = new Set(done.map(({ id }) => id));
  const spent = new Map([...done, ...logged].map(({ id, minutes }) => [id, minutes]));
  const rows: Rows = {};
  for (const { key, parts, startsOn } of snapshot.milestones) {
    if (!parts.some((id) => spent.has(id))) continue;
    rows[key] = {
      status: parts.every((id) => over.has(id)) ? "done" : "in-progress",
      spentMinutes: parts.reduce((sum, id) => sum + (spent.get(id) ?? 0), 0),
      startedOn: startsOn,
    };
  }
  return rows;
}

/** The wish to go on as before. */
export function same({ snapshot, constraints }: SavedPlan, today: IsoDay) {
  return { roleId: snapshot.role.id, constraints, today };
}

/** The day after the milestone at this share of the list ends. */
export function dayAt(snapshot: RoadmapSnapshot, share: number): IsoDay {
  const days = snapshot.milestones.map(({ endsOn }) => endsOn).sort();
  return days[Math.floor(share * (days.length - 1))] ?? snapshot.finish.plannedOn;
}
