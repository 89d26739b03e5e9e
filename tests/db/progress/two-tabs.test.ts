import fc from "fast-check";
import { expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/db/errors";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import type { Viewer } from "@/db/viewer";
import type { MilestoneStatus } from "@/lib/progress/status";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readMilestone, saveRoadmap, today } from "../../support/walk-roadmap";

const runs = Number(process.env["WAYMARK_INTERLEAVINGS"] ?? 120);
const key = "cert:cka";

type Status = { status: MilestoneStatus; skipReason: string | null; startedOn: string | null };
/** What must be true after every step, kept by rules that know nothing of the database. */
type Truth = { version: number; note: string } & Status;
type Change = { id: number; before: Partial<Truth>; after: Partial<Truth>; isUndone: boolean };
type Tab = { version: number; changes: Change[] };
type Step = { tab: 0 | 1 } & (
  | { does: "look" | "undo" }
  | { does: "note"; note: string }
  | { does: "status"; status: MilestoneStatus }
);

const tab = fc.constantFrom(0 as const, 1 as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ tab, does: fc.constantFrom("look" as const, "undo" as const) }),
    fc.record({ tab, does: fc.constant("note" as const), note: fc.constantFrom("a", "b", "c") }),
    fc.record({
      tab,
      does: fc.constant("status" as const),
      status: fc.constantFrom<MilestoneStatus>("to-do", "in-progress", "done", "skipped"),
    }),
  ),
  { minLength: 3, maxLength: 14 },
);

async function readTruth(milestoneId: string): Promise<Truth | undefined> {
  const [row] = await superuser<Truth[]>`
    select version, note, status, skip_reason as "skipReason", started_on::text as "startedOn"
    from milestones where id = ${milestoneId}`;
  return row && { ...row };
}

function move(truth: Truth, status: MilestoneStatus): Status {
  const startedOn = status === "to-do" ? null : (truth.startedOn ?? (status === "skipped" ? null : today));
  return { status, skipReason: status === "skipped" ? "why" : null, startedOn };
}

async function expectConflict(work: Promise<unknown>, truth: Truth): Promise<void> {
  const error = await work.then(
    () => "nothing was refused",
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConflictError);
  const { current } = error as ConflictError;
  expect(truth).toMatchObject(current as object);
}

/** An edit of a tab: taken when the tab has seen the newest version, refused with what stands there when not. */
async function edit(
  truth: Truth,
  from: Tab,
  after: Partial<Truth>,
  send: () => Promise<{ changeId: number; version: number }>,
) {
  if (from.version !== truth.version) return expectConflict(send(), truth);
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, truth[name as keyof Truth]]));
  const answer = await send();
  Object.assign(truth, after, { version: truth.version + 1 });
  from.version = answer.version;
  from.changes.push({ id: answer.changeId, before, after, isUndone: false });
}

/** Undo of the tab's newest change: taken when what it set still stands, whoever else did what in between. */
async function undo(viewer: Viewer, truth: Truth, from: Tab): Promise<void> {
  const change = from.changes.at(-1);
  if (!change) return;
  const send = undoChange(viewer, { changeId: change.id }, once());
  if (change.isUndone) return expect(send).rejects.toThrow(NotFoundError);
  const stillStands = Object.entries(change.after).every(([name, value]) => truth[name as keyof Truth] === value);
  if (!stillStands) return expectConflict(send, truth);
  await send;
  Object.assign(truth, change.before, { version: truth.version + 1 });
  change.isUndone = true;
}

async function walk(viewer: Viewer, milestoneId: string, truth: Truth, tabs: [Tab, Tab], step: Step): Promise<void> {
  const from = tabs[step.tab];
  const { version } = from;
  if (step.does === "look") from.version = truth.version;
  if (step.does === "undo") await undo(viewer, truth, from);
  if (step.does === "note") {
    const { note } = step;
    await edit(truth, from, { note }, () => saveNote(viewer, { milestoneId, version, note }, once()));
  }
  if (step.does === "status") {
    await edit(truth, from, move(truth, step.status), async () => {
      const input = { milestoneId, version, status: step.status, skipReason: "why", today };
      const answer = await setMilestoneStatus(viewer, input, once());
      if (!answer.ok) throw new Error(answer.failure.reason);
      return answer;
    });
  }
}

it(`[FI-11] two tabs, ${runs} interleavings of status, note and undo: no lost update, every conflict shown`, {
  timeout: 600_000,
}, async () => {
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (interleaving) => {
      const viewer = await createViewer();
      const roadmapId = await saveRoadmap(viewer);
      const { id: milestoneId } = await readMilestone(viewer, roadmapId, key);
      const truth: Truth = { version: 1, note: "", status: "to-do", skipReason: null, startedOn: null };
      const tabs: [Tab, Tab] = [
        { version: 1, changes: [] },
        { version: 1, changes: [] },
      ];
      for (const step of interleaving) {
        if (step.does !== "look" && step.does !== "undo" && tabs[step.tab].version !== truth.version) conflicts += 1;
        await walk(viewer, milestoneId, truth, tabs, step);
        expect(await readTruth(milestoneId)).toEqual(truth);
      }
    }),
    { numRuns: runs },
  );
  expect(conflicts).toBeGreaterThan(runs / 10);
});
