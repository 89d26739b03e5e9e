import type { Id, Instance, Plan } from "@/lib/planner/types";
import { checkNeeds, type Report, type Times } from "./check-needs";
import { capacityOn, dayOf, type Entry, listEntries, plusMonths, weekdayOf } from "./plan-entries";

/** Everything wrong with a plan, judged from the two JSON shapes alone: shares no code with the engine. */
export function checkPlan(instance: Instance, plan: Plan): string[] {
  const faults: string[] = [];
  const report = (rule: string, detail: string): void => void faults.push(`${rule} ${detail}`);
  const entries = listEntries(instance.catalogue, instance.person);
  const times = walkSessions(instance, plan, entries, report);
  checkItems(instance, plan, entries, times, report);
  checkOpen(instance, plan, entries, times, report);
  checkNeeds(instance, plan, entries, times, report);
  checkLimits(instance, plan, entries, report);
  return faults;
}

function walkSessions(instance: Instance, plan: Plan, entries: Map<Id, Entry>, report: Report): Map<Id, Times> {
  const times = new Map<Id, Times>();
  let session = 0;
  let lastMonday = Number.NEGATIVE_INFINITY;
  for (const { monday, sessions } of plan.weeks) {
    const first = dayOf(monday);
    if (weekdayOf(first) !== 0 || first <= lastMonday) report("T1", `week ${monday}`);
    lastMonday = first;
    let day = first;
    let left = capacityOn(instance.person, day);
    const perWeek = new Map<Id, number>();
    for (const [id, minutes] of sessions) {
      if (!Number.isInteger(minutes) || minutes <= 0) report("T3", `session of ${minutes} minutes of ${id}`);
      perWeek.set(id, (perWeek.get(id) ?? 0) + minutes);
      for (let rest = minutes; rest > 0; ) {
        while (left === 0 && day < first + 7) left = capacityOn(instance.person, ++day);
        if (day >= first + 7) {
          report("T1", `week ${monday} is overbooked`);
          break;
        }
        const known = times.get(id) ?? {
          firstSession: session,
          lastSession: session,
          firstDay: day,
          lastDay: day,
          minutes: 0,
        };
        const worked = Math.min(rest, left);
        times.set(id, { ...known, lastSession: session, lastDay: day, minutes: known.minutes + worked });
        rest -= worked;
        left -= worked;
      }
      session++;
    }
    for (const [id, minutes] of perWeek)
      if (minutes > (entries.get(id)?.cap ?? 0)) report("T4", `${id} ${minutes} in ${monday}`);
  }
  return times;
}

function checkItems(
  instance: Instance,
  plan: Plan,
  entries: Map<Id, Entry>,
  times: Map<Id, Times>,
  report: Report,
): void {
  const logged = new Map((instance.progress?.logged ?? []).map((entry) => [entry.id, entry.minutes]));
  const releases = instance.person.releases ?? [];
  const listed = new Set<Id>();
  let last = dayOf(instance.person.start);
  for (const item of plan.items) {
    const entry = entries.get(item.id);
    if (!entry || listed.has(item.id)) {
      report("S1", `${item.id} is unknown or listed twice`);
      continue;
    }
    listed.add(item.id);
    const worked = logged.get(item.id);
    const least = entry.lasts > 0 ? 0 : 15;
    const due = worked === undefined ? entry.minutes : Math.max(least, entry.minutes - worked);
    const own = times.get(item.id);
    if ((own?.minutes ?? 0) !== due || item.minutes !== due)
      report("T3", `${item.id} has ${own?.minutes} of ${due} minutes`);
    const [start, finish] = [dayOf(item.start), dayOf(item.finish)];
    last = Math.max(last, finish);
    if (entry.lasts > 0) {
      if (finish < plusMonths(start, entry.lasts) || (own && own.lastDay > finish))
        report("T8", `${item.id} is too short`);
    } else if (own) {
      const exam = releases.some((release) => release.id === item.id && release.of === "finish");
      if (start !== own.firstDay || (exam ? finish < own.lastDay : finish !== own.lastDay))
        report("T1", `dates of ${item.id}`);
    }
    for (const release of releases.filter((other) => other.id === item.id)) {
      if ((release.of === "start" ? start : finish) < dayOf(release.notBefore))
        report("T7", `${item.id} before ${release.notBefore}`);
    }
    if (item.slackDays < 0) report("T10", item.id);
  }
  for (const id of times.keys()) if (!listed.has(id)) report("T3", `${id} is worked on but not listed`);
  if (plan.items.length > 0 && dayOf(plan.finish) !== last) report("T1", `finish ${plan.finish}`);
}

function checkOpen(
  instance: Instance,
  plan: Plan,
  entries: Map<Id, Entry>,
  times: Map<Id, Times>,
  report: Report,
): void {
  const sessions = plan.weeks.reduce((sum, week) => sum + week.sessions.length, 0);
  for (let session = 0; session < sessions; session++) {
    let open = 0;
    for (const [id, { firstSession, lastSession }] of times) {
      if (entries.get(id)?.lasts === 0 && firstSession <= session && session <= lastSession) open++;
    }
    if (open > instance.person.prefs.maxParallel) return report("T5", `${open} open at session ${session}`);
  }
  const running = plan.items
    .filter((item) => (entries.get(item.id)?.lasts ?? 0) > 0)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  running.slice(1).forEach((item, i) => {
    if (item.start < running[i]!.finish) report("T8", `${item.id} runs beside ${running[i]!.id}`);
  });
  for (const [a, earlier] of plan.phases.entries()) {
    const ids = new Set(plan.phases.slice(a + 1).flatMap((phase) => phase.items));
    const lastEnd = plan.items.findLastIndex((item) => earlier.items.includes(item.id));
    if (plan.items.findIndex((item) => ids.has(item.id)) < lastEnd && ids.size > 0) report("T11", `phase ${a}`);
  }
}

function checkLimits(instance: Instance, plan: Plan, entries: Map<Id, Entry>, report: Report): void {
  const { person } = instance;
  const renew = new Set(plan.renew ?? []);
  let [minutes, money] = [0, 0];
  for (const { id, finish } of plan.items) {
    const entry = entries.get(id)!;
    minutes += entry.minutes;
    money += entry.money;
    if (entry.isFormal && !person.prefs.formal) report("S5", `${id} is formal`);
    if (person.prefs.certsAvoided.includes(entry.cert ?? "") || person.avoidItems?.includes(id))
      report("S5", `${id} is avoided`);
    const isShort = entry.validMonths !== null && plusMonths(dayOf(finish), entry.validMonths) < dayOf(plan.finish);
    if (isShort !== renew.has(id)) report("T9", `${id} ${isShort ? "expires" : "does not expire"}`);
  }
  const { totals, proof } = plan;
  const cost = minutes + person.prefs.minutesPerMoney * money;
  if (totals.minutes !== minutes || totals.money !== money || totals.cost !== cost) report("S3", "totals");
  if (proof.cost > cost || (proof.costOptimal && proof.cost !== cost)) report("S3", `bound ${proof.cost} of ${cost}`);
  if (proof.valueBound > proof.value || proof.finish > plan.finish) report("O3", "bounds");
  if (plan.items.length > 0 && person.deadline && plan.finish > person.deadline) report("S8", `ends on ${plan.finish}`);
  if (person.budget !== null && money > person.budget) report("S8", `costs ${money}`);
}
