import { type Csr, transpose } from "@/lib/graph/csr";

type Relations = { needs: Csr; gives: Csr; producers: Csr; needsMonths: Int32Array; givesMonths: Int32Array };

/**
 * Topological position of every item when each fact waits for all its producers and each item for all its needs. Months of
 * experience count as one more fact that all experience gives. In this order no selection can support itself.
 */
export function rankItems(relations: Relations): { rank: Int32Array; isAcyclic: boolean } {
  const { needs, gives, producers, needsMonths, givesMonths } = relations;
  const itemCount = needs.start.length - 1;
  const factCount = producers.start.length - 1;
  const consumers = transpose(needs, factCount);
  const monthsGivers = listWhere(givesMonths);
  const monthsTakers = listWhere(needsMonths);
  const openProducers = Int32Array.from({ length: factCount }, (_, f) => producers.start[f + 1]! - producers.start[f]!);
  const openNeeds = Int32Array.from({ length: itemCount }, (_, j) => needs.start[j + 1]! - needs.start[j]!);
  let openMonths = monthsGivers.length;
  for (const item of monthsTakers) openNeeds[item]!++;

  const rank = new Int32Array(itemCount).fill(-1);
  const queue = new Int32Array(itemCount);
  let filled = 0;
  const ready = (item: number): void => {
    openNeeds[item]!--;
    if (openNeeds[item] === 0) queue[filled++] = item;
  };
  const releaseFact = (fact: number): void => {
    for (let e = consumers.start[fact]!; e < consumers.start[fact + 1]!; e++) ready(consumers.to[e]!);
  };
  for (let item = 0; item < itemCount; item++) if (openNeeds[item] === 0) queue[filled++] = item;
  // A fact nobody gives can only hold from the start.
  for (let fact = 0; fact < factCount; fact++) if (openProducers[fact] === 0) releaseFact(fact);
  if (openMonths === 0) for (const item of monthsTakers) ready(item);
  for (let head = 0; head < filled; head++) {
    const item = queue[head]!;
    rank[item] = head;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      openProducers[gives.to[e]!]!--;
      if (openProducers[gives.to[e]!] === 0) releaseFact(gives.to[e]!);
    }
    if (givesMonths[item]! > 0) {
      openMonths--;
      if (openMonths === 0) for (const taker of monthsTakers) ready(taker);
    }
  }
  return { rank, isAcyclic: filled === itemCount };
}

const listWhere = (amounts: Int32Array): number[] => {
  const found: number[] = [];
  amounts.forEach((amount, index) => {
    if (amount > 0) found.push(index);
  });
  return found;
};
