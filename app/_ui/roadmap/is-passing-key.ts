type Press = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

const steps = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"]);

/**
 * Whether a key walks through the choices of a closed select, each of which it takes in passing: an arrow, or the first letter
 * of a word. With Alt an arrow opens the list, and Space does; what is taken there is meant.
 */
export function isPassingKey({ key, altKey, ctrlKey, metaKey }: Press): boolean {
  if (altKey || ctrlKey || metaKey || key === " ") return false;
  return steps.has(key) || key.length === 1;
}
