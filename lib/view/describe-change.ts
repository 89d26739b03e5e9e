import { type MilestoneStatus, statusWord } from "@/lib/progress/status";

/** A history entry as the database keeps it: `before` and `after` hold the touched values and may be of any shape. */
export type RecordedChange = {
  id: number;
  kind: string;
  before: unknown;
  after: unknown;
  at: Date;
  undoneAt: Date | null;
};
/** `workedOn` is the day hours were logged for, null for every other kind of change. */
export type DescribedChange = {
  id: number;
  text: string;
  workedOn: string | null;
  at: Date;
  isUndone: boolean;
  canUndo: boolean;
};

/** What stands now, to tell whether an entry may still be taken back; `entryIds` of hours, evidence, ticks and resources. */
export type Standing = { milestoneId: string; status: MilestoneStatus; note: string; entryIds: ReadonlySet<string> };

/**
 * The history of one milestone in words, newest first as given. An entry can be undone while what it set still stands;
 * of several changes to the same value only the newest can.
 */
export function describeChanges(changes: readonly RecordedChange[], standing: Standing): DescribedChange[] {
  const settled = new Set<string>();
  return changes.map((change) => {
    const isUndone = change.undoneAt !== null;
    const values = valuesOf(change, standing.milestoneId);
    const canUndo = !isUndone && !values.some((value) => settled.has(value)) && stillStands(change, standing);
    if (!isUndone) for (const value of values) settled.add(value);
    return {
      id: change.id,
      text: change.kind === "check-in" ? describeCheckIn(change, standing.milestoneId) : describe(change),
      workedOn: textOf(change.after ?? change.before, "workedOn") || null,
      at: change.at,
      isUndone,
      canUndo,
    };
  });
}

/** The values of the milestone that a change sets, of which only the newest change can be taken back. */
function valuesOf({ kind, after }: RecordedChange, milestoneId: string): string[] {
  if (kind === "check-in")
    return partsOf(after, "moved", milestoneId).length > 0 ? ["status", "check-in"] : ["check-in"];
  if (kind === "milestone-status") return ["status"];
  if (kind === "milestone-note") return ["note"];
  return kind === "resource-edited" ? [`resource ${textOf(after, "id")}`] : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
}

/** What a check-in did to one milestone: the entries of its list `name` that name it. */
function partsOf(after: unknown, name: "moved" | "hours", milestoneId: string): unknown[] {
  const list = field(after, name);
  return Array.isArray(list) ? list.filter((part) => textOf(part, "milestoneId") === milestoneId) : [];
}

function stillStands({ kind, before, after }: RecordedChange, standing: Standing): boolean {
  if (kind === "check-in") {
    const moved = partsOf(after, "moved", standing.milestoneId);
    const hours = partsOf(after, "hours", standing.milestoneId);
    return (
      moved.every((part) => field(field(part, "after"), "status") === standing.status) &&
      hours.every((part) => standing.entryIds.has(textOf(part, "id")))
    );
  }
  if (kind === "criterion-unticked") return !standing.entryIds.has(textOf(before, "criterion"));
  if (kind === "resource-edited") return standing.entryIds.has(textOf(after, "id"));
  if (kind === "criterion-ticked" || kind === "resource-added") return standing.entryIds.has(textOf(after, "id"));
  if (kind === "resource-removed") return true;
  if (kind === "milestone-status") return field(after, "status") === standing.status;
  if (kind === "milestone-note") return field(after, "note") === standing.note;
  if (kind === "hours-logged" || kind === "evidence-added") return standing.entryIds.has(textOf(after, "id"));
  return kind === "hours-removed" || kind === "evidence-removed";
}

function describe({ kind, before, after }: RecordedChange): string {
  const word = (value: unknown) => statusWord(field(value, "status") as MilestoneStatus);
  const reason = field(after, "skipReason");
  const describers: Record<string, () => string> = {
    "milestone-status": () =>
      `${word(before)} → ${word(after)}${typeof reason === "string" && reason ? `: “${reason}”` : ""}`,
    "milestone-note": () => (field(after, "note") === "" ? "Note cleared" : "Note saved"),
    "hours-logged": () => `${hoursOf(after)} logged`,
    "hours-removed": () => `${hoursOf(before)} removed`,
    "evidence-added": () => `Evidence added: ${textOf(after, "title")}`,
    "evidence-removed": () => `Evidence removed: ${textOf(before, "title")}`,
    "criterion-ticked": () => `Ticked: ${textOf(after, "criterion")}`,
    "criterion-unticked": () => `No longer ticked: ${textOf(before, "criterion")}`,
    "resource-added": () => `Resource added: ${textOf(after, "title")}`,
    "resource-edited": () => `Resource changed: ${textOf(after, "title")}`,
    "resource-removed": () => `Resource removed: ${textOf(before, "title")}`,
    "story-written": () => describeStory(before, after),
  };
  return describers[kind]?.() ?? "Changed";
}

/** Rows are kept by their column names. What somebody wrote is not repeated; undo is offered where it was written. */
function describeStory(before: unknown, after: unknown): string {
  const words = (row: unknown) => ["situation", "action", "result"].map((name) => textOf(row, name)).join("\n");
  if (words(before).trim() !== words(after).trim()) return "Résumé bullet written";
  const place = (row: unknown) => field(row, "portfolio_place") ?? null;
  if (place(after) === null) return "Taken out of the portfolio";
  return place(before) === null ? "Added to the portfolio" : "Moved within the portfolio";
}

function describeCheckIn({ after }: RecordedChange, milestoneId: string): string {
  const word = (value: unknown) => statusWord(field(value, "status") as MilestoneStatus);
  const moves = partsOf(after, "moved", milestoneId).map(
    (part) => `${word(field(part, "before"))} → ${word(field(part, "after"))}`,
  );
  const parts = partsOf(after, "hours", milestoneId);
  const minutes = parts.reduce<number>((sum, part) => sum + Number(field(part, "minutes") ?? 0), 0);
  const logged = minutes > 0 ? [`${hoursOf({ minutes })} logged`] : [];
  return `Weekly check-in: ${[...moves, ...logged].join(", ")}`;
}

function hoursOf(value: unknown): string {
  const minutes = Number(field(value, "minutes") ?? 0);
  return `${Math.round((minutes / 60) * 100) / 100} h`;
}
