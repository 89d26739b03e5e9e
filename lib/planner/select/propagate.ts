import { type CoverState, FREE, IN, isOpenFact, OUT } from "@/lib/planner/select/cover-state";

/**
 * Draws the first conclusions of a fresh state: sole producers of demands are in, items that nobody can use or whose needs
 * nobody gives are out. False when there is no cover.
 */
export function settle(state: CoverState): boolean {
  const { cover, producers, consumers, available, demand, useful, queue, touched } = state;
  for (let f = 0; f < cover.factCount; f++) {
    if (demand[f]! > 0) touched.push(f);
    if (available[f] === 0) {
      if (demand[f]! > 0) return false;
      for (let e = consumers.start[f]!; e < consumers.start[f + 1]!; e++) queue.push(~consumers.to[e]!);
    } else if (demand[f]! > 0 && available[f] === 1) {
      queue.push(producers.to[producers.start[f]!]!);
    }
  }
  for (let j = 0; j < cover.itemCount; j++) if (useful[j] === 0) queue.push(~j);
  return propagate(state);
}

/** Takes item `item` in or out with all that follows. False on a conflict: then only undoTo may follow. */
export function decide(state: CoverState, item: number, isIn: boolean): boolean {
  state.queue.push(isIn ? item : ~item);
  return propagate(state);
}

/** Adds the demand for a fact that every cover supports anyway. False on a conflict. */
export function implyDemand(state: CoverState, fact: number): boolean {
  state.trail[state.trailLength++] = state.cover.itemCount + fact;
  raiseDemand(state, fact);
  return propagate(state);
}

/** Works off the queue of pending decisions. False on a conflict. */
export function propagate(state: CoverState): boolean {
  const { queue, verdict } = state;
  for (let head = 0; head < queue.length && !state.isFailed; head++) {
    const entry = queue[head]!;
    const item = entry >= 0 ? entry : ~entry;
    if (verdict[item] === FREE) {
      if (entry >= 0) takeIn(state, item);
      else takeOut(state, item);
    } else if (verdict[item] !== (entry >= 0 ? IN : OUT)) {
      state.isFailed = true;
    }
  }
  queue.length = 0;
  return !state.isFailed;
}

/** Takes back every decision after the first `length` ones of the trail, conflicts included. */
export function undoTo(state: CoverState, length: number): void {
  const { itemCount } = state.cover;
  while (state.trailLength > length) {
    const entry = state.trail[--state.trailLength]!;
    if (entry >= itemCount) state.demand[entry - itemCount]!--;
    else if (entry >= 0) undoIn(state, entry);
    else undoOut(state, ~entry);
  }
  state.isFailed = false;
  state.queue.length = 0;
  state.touched.length = 0;
}

/** A fact stopped being a reason to choose its producers: those left without a reason are out. */
function closeFact(state: CoverState, fact: number): void {
  const { producers, useful, verdict, queue } = state;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    const item = producers.to[e]!;
    useful[item]!--;
    if (useful[item] === 0 && verdict[item] === FREE) queue.push(~item);
  }
}

function reopenFact(state: CoverState, fact: number): void {
  const { producers, useful } = state;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) useful[producers.to[e]!]!++;
}

function raiseDemand(state: CoverState, fact: number): void {
  const { demand, support, available, touched } = state;
  demand[fact]!++;
  if (demand[fact] !== 1 || support[fact]! > 0) return;
  touched.push(fact);
  if (available[fact] === 0) state.isFailed = true;
  else if (available[fact] === 1) queueSoleProducer(state, fact);
}

function queueSoleProducer(state: CoverState, fact: number): void {
  const { producers, verdict, queue } = state;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    if (verdict[producers.to[e]!] !== FREE) continue;
    queue.push(producers.to[e]!);
    return;
  }
}

function takeIn(state: CoverState, item: number): void {
  const { cover, verdict, support, demand, freeConsumers, fixedUse } = state;
  const { needs, gives, rows } = cover;
  verdict[item] = IN;
  state.trail[state.trailLength++] = item;
  state.fixedCost += cover.cost[item]!;
  for (let r = 0; r < rows.length; r++) fixedUse[r]! += rows[r]!.use[item]!;
  takeRelief(state, item, 1);
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    const f = gives.to[e]!;
    support[f]!++;
    if (support[f] === 1 && (demand[f]! > 0 || freeConsumers[f]! > 0)) closeFact(state, f);
  }
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    freeConsumers[needs.to[e]!]!--;
    raiseDemand(state, needs.to[e]!);
  }
}

function undoIn(state: CoverState, item: number): void {
  const { cover, verdict, support, demand, freeConsumers, fixedUse } = state;
  const { needs, gives, rows } = cover;
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    demand[needs.to[e]!]!--;
    freeConsumers[needs.to[e]!]!++;
  }
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    const f = gives.to[e]!;
    support[f]!--;
    if (isOpenFact(state, f)) reopenFact(state, f);
  }
  verdict[item] = FREE;
  state.fixedCost -= cover.cost[item]!;
  for (let r = 0; r < rows.length; r++) fixedUse[r]! -= rows[r]!.use[item]!;
  takeRelief(state, item, -1);
}

function takeOut(state: CoverState, item: number): void {
  const { cover, verdict, support, demand, freeConsumers, available, touched } = state;
  const { needs, gives } = cover;
  verdict[item] = OUT;
  state.trail[state.trailLength++] = ~item;
  takeRelief(state, item, 1);
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    const f = gives.to[e]!;
    available[f]!--;
    if (support[f]! > 0) continue;
    if (demand[f]! > 0) touched.push(f);
    if (available[f]! <= 1) starveFact(state, f);
  }
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    const f = needs.to[e]!;
    freeConsumers[f]!--;
    if (freeConsumers[f] === 0 && demand[f] === 0 && support[f] === 0) closeFact(state, f);
  }
}

/** A decided item no longer counts among what free items could give to a row; `by` -1: it is free again. */
function takeRelief(state: CoverState, item: number, by: 1 | -1): void {
  const { rows } = state.cover;
  for (let r = 0; r < rows.length; r++) if (rows[r]!.use[item]! < 0) state.relief[r]! -= by * rows[r]!.use[item]!;
}

/** One producer or none is left for an unsupported fact. */
function starveFact(state: CoverState, fact: number): void {
  const { available, demand, consumers, verdict, queue } = state;
  if (demand[fact]! > 0) {
    if (available[fact] === 0) state.isFailed = true;
    else queueSoleProducer(state, fact);
  } else if (available[fact] === 0) {
    for (let e = consumers.start[fact]!; e < consumers.start[fact + 1]!; e++) {
      if (verdict[consumers.to[e]!] === FREE) queue.push(~consumers.to[e]!);
    }
  }
}

function undoOut(state: CoverState, item: number): void {
  const { cover, verdict, support, demand, freeConsumers, available } = state;
  const { needs, gives } = cover;
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    const f = needs.to[e]!;
    freeConsumers[f]!++;
    if (freeConsumers[f] === 1 && demand[f] === 0 && support[f] === 0) reopenFact(state, f);
  }
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) available[gives.to[e]!]!++;
  verdict[item] = FREE;
  takeRelief(state, item, -1);
}
