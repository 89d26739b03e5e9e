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

/** What stands now, to tell whether an entry may still be taken back. */
export type Standing = { status: MilestoneStatus; note: string; entryIds: ReadonlySet<string> };

/**
 * The history of one milestone in words, newest first as given. An entry can be undone while what it set still stands;
 * of several changes to the same value only the newest can.
 */
export function describeChanges(changes: readonly RecordedChange[], standing: Standing): DescribedChange[] {
  const settled = new Set<string>();
  return changes.map((change) => {
    const isUndone = change.undoneAt !== null;
    const canUndo = !isUndone && !settled.has(change.kind) && stillStands(change, standing);
    if (!isUndone && (change.kind === "milestone-status" || change.kind === "milestone-note")) settled.add(change.kind);
    return {
      id: change.id,
      text: describe(change),
      workedOn: textOf(change.after ?? change.before, "workedOn") || null,
      at: change.at,
      isUndone,
      canUndo,
    };
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
}

function stillStands({ kind, after }: RecordedChange, standing: Standing): boolean {
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
  };
  return describers[kind]?.() ?? "Changed";
}

function hoursOf(value: unknown): string {
  const minutes = Number(field(value, "minutes") ?? 0);
  return `${Math.round((minutes / 60) * 100) / 100} h`;
}
