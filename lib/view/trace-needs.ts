import type { NeedEdge } from "./build-need-graph";

/** Keys of the milestones that lead to one, and of those it leads to; itself in neither. */
export type Trace = { before: ReadonlySet<string>; after: ReadonlySet<string> };

/** Follows the arrows from `key` as far as they go, against them and along them. */
export function traceNeeds(edges: readonly NeedEdge[], key: string): Trace {
  return {
    before: follow(key, (at) => edges.filter(({ to }) => to === at).map(({ from }) => from)),
    after: follow(key, (at) => edges.filter(({ from }) => from === at).map(({ to }) => to)),
  };
}

function follow(start: string, step: (key: string) => string[]): Set<string> {
  const found = new Set<string>();
  const open = step(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...step(key));
  }
  return found;
}
