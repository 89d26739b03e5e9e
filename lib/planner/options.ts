/** Limits on work, never on time, so that the same input always gives the same plan. */
export type PlanOptions = {
  /** Branch-and-bound nodes per independent part of the selection. */
  nodeLimit?: number | undefined;
  /** The same where something has to be dropped. */
  dropNodes?: number | undefined;
  /** States of the exact ordering. */
  states?: number | undefined;
  /** Priority lists tried where weekly caps or waits bind. */
  tries?: number | undefined;
};
export type PlanLimits = { nodeLimit: number; dropNodes: number; states: number; tries: number };

/** The options with their defaults. */
export function readOptions(options: PlanOptions): PlanLimits {
  return {
    nodeLimit: options.nodeLimit ?? 2000,
    dropNodes: options.dropNodes ?? 400,
    states: options.states ?? 6000,
    tries: options.tries ?? 12,
  };
}
