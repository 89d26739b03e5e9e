/** The box of a step in the graph, in pixels at full size. */
export const nodeSize = { width: 224, height: 64 };
