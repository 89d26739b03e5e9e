import type { Csr } from "@/lib/graph/csr";
import type { Id, Role } from "@/lib/planner/types";

/** Highest level of a skill. */
export const LEVELS = 4;

export const STEP = 0;
export const COURSE = 1;
export const PROJECT = 2;
export const CERT = 3;
export const EXPERIENCE = 4;

/**
 * A catalogue as numbers, made once by compile and never changed. Entries are sorted by id within their kind, so the order of
 * the input never matters.
 *
 * Items: level steps, courses, projects, certifications, experience, in this order.
 * Facts: level (s, k) is `LEVELS * s + k - 1`; owning certification t is `firstCertFact + t`; level proven (s, k) is
 * `firstProofFact + LEVELS * s + k - 1`; experience e done is `firstExperienceFact + e`.
 */
export type Compiled = {
  itemCount: number;
  factCount: number;
  firstCertFact: number;
  firstProofFact: number;
  firstExperienceFact: number;
  /** First item of each kind, by kind. */
  firstItem: readonly number[];
  skillIds: readonly Id[];
  certIds: readonly Id[];
  skillIndex: ReadonlyMap<Id, number>;
  certIndex: ReadonlyMap<Id, number>;
  itemIds: readonly Id[];
  itemIndex: ReadonlyMap<Id, number>;
  kind: Uint8Array;
  minutes: Float64Array;
  money: Float64Array;
  isFormal: Uint8Array;
  /** Months of experience that a certification asks for. */
  needsMonths: Int32Array;
  /** Months of experience that an item counts for. */
  givesMonths: Int32Array;
  /** Calendar months that an item lasts; 0 for study. */
  lastsMonths: Int32Array;
  /** Months of validity; 0: does not expire. */
  validMonths: Int32Array;
  /** Minutes a week at most; Infinity without a cap. */
  weeklyCap: Float64Array;
  /** Per item the facts it needs and gives, each list ascending without repeats. */
  needs: Csr;
  gives: Csr;
  /** Per fact the items that give it, ascending. */
  producers: Csr;
  /** Topological position of each item in the graph "fact after all its producers, item after all its needs"; -1 on a cycle. */
  rank: Int32Array;
  isAcyclic: boolean;
  roles: ReadonlyMap<Id, Role>;
};
