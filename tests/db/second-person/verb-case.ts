import type { Viewer } from "@/db/viewer";
import type { Walk } from "../../support/walk-roadmap";

/** What the first person has, with a visitor's draft that became theirs. */
export type Scene = Walk & { milestoneId: string; version: number; guestToken: string; password: string };

/** One verb, tried by a stranger with the first person's ids and then by the first person, to show the ids were good. */
export type VerbCase = {
  /** The stranger's call. What comes out, or is thrown, is compared with `gets`. */
  foreign: (stranger: Viewer, scene: Scene) => Promise<unknown>;
  /** "not found", or the value that shows the stranger nothing. */
  gets: unknown;
  /** The same call by the owner; throws an assertion when the verb does not do what it promises. */
  own: (scene: Scene) => Promise<unknown>;
};

export const notFound = "not found";
