import type { BulletCandidate } from "./bullet-candidate";
import { orderPortfolio } from "./order-portfolio";

/** `members` are shown, in their order, whatever became of them since; `others` are finished projects that could be. */
export type Portfolio = { members: BulletCandidate[]; others: BulletCandidate[] };

/** Splits a roadmap's milestones into those its portfolio shows and the finished projects it could show, in the order given. */
export function splitPortfolio(candidates: readonly BulletCandidate[]): Portfolio {
  const placed = candidates.map((candidate) => ({
    id: candidate.milestoneId,
    place: candidate.story?.portfolioPlace ?? null,
    candidate,
  }));
  return {
    members: orderPortfolio(placed).map(({ candidate }) => candidate),
    others: placed.flatMap(({ place, candidate }) =>
      place === null && candidate.isDone && candidate.kind === "project" ? [candidate] : [],
    ),
  };
}
