import type { MilestoneKind, PhaseName, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { MilestoneStatus } from "@/lib/progress/status";
import type { MilestoneView } from "./roadmap-view";

export type NeedNode = {
  key: string;
  number: number;
  title: string;
  kind: MilestoneKind;
  status: MilestoneStatus;
  phase: PhaseName;
  isNext: boolean;
  /** 0 for a milestone that needs nothing shown, else one more than the deepest of those it needs. */
  layer: number;
};
/** `from` comes before `to`; `isThrough` when only steps that are not shown tie them together. */
export type NeedEdge = { from: string; to: string; isThrough: boolean };
export type NeedGraph = { nodes: NeedNode[]; edges: NeedEdge[] };

type Tied = Pick<MilestoneView, "key" | "number" | "status" | "isNext"> & {
  step: Pick<SnapshotMilestone, "title" | "kind" | "phase" | "after" | "reason">;
};

/**
 * What needs what among the milestones shown, in plan order: the fewest arrows that still say, of any two of them, whether
 * one has to come before the other, be it through steps that are not shown (Aho, Garey, Ullman 1972: the transitive
 * reduction of an acyclic graph is unique). An arrow that would close a circle is dropped.
 */
export function buildNeedGraph(milestones: readonly Tied[], isShown: (milestone: Tied) => boolean): NeedGraph {
  const needs = collectNeeds(milestones);
  const shown = new Set(milestones.filter(isShown).map(({ key }) => key));
  const order = orderByNeeds(milestones, needs);
  const before = new Map<string, Set<string>>();
  const layers = new Map<string, number>();
  const edges: NeedEdge[] = [];
  for (const key of order) {
    const all = new Set<string>();
    for (const need of needs.get(key) ?? []) {
      const earlier = before.get(need);
      if (earlier) for (const each of [need, ...earlier]) all.add(each);
    }
    before.set(key, all);
    if (!shown.has(key)) continue;
    const visible = [...all].filter((need) => shown.has(need));
    const implied = new Set(visible.flatMap((need) => [...(before.get(need) ?? [])]));
    const direct = visible.filter((need) => !implied.has(need));
    for (const from of direct) edges.push({ from, to: key, isThrough: !needs.get(key)?.has(from) });
    layers.set(key, Math.max(-1, ...direct.map((need) => layers.get(need) ?? 0)) + 1);
  }
  const nodes = milestones
    .filter(({ key }) => shown.has(key))
    .map(({ key, number, status, isNext, step: { title, kind, phase } }): NeedNode => {
      return { key, number, status, isNext, title, kind, phase, layer: layers.get(key) ?? 0 };
    });
  return { nodes, edges };
}

/** What each milestone has to come after, said by itself or by the reason of the one it stands on. */
function collectNeeds(milestones: readonly Tied[]): Map<string, Set<string>> {
  const needs = new Map(milestones.map(({ key }) => [key, new Set<string>()]));
  for (const { key, step } of milestones) {
    for (const need of step.after) if (need !== key && needs.has(need)) needs.get(key)?.add(need);
    for (const later of step.reason.neededBy) if (later !== key) needs.get(later)?.add(key);
  }
  return needs;
}

/** Every key after all it needs, in plan order among those ready; on a circle the plan's order decides which comes first. */
function orderByNeeds(milestones: readonly Tied[], needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const waiting = new Set(milestones.map(({ key }) => key));
  const order: string[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter((key) => ![...(needs.get(key) ?? [])].some((need) => waiting.has(need)));
    for (const key of ready.length > 0 ? ready : [...waiting].slice(0, 1)) {
      waiting.delete(key);
      order.push(key);
    }
  }
  return order;
}
