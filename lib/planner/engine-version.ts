/** Kept with every roadmap: changes when the same instance would give another plan. */
export const engineVersion = "1.0.0";
