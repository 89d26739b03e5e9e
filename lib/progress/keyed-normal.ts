/**
 * A standard normal number that depends on `key` and `draw` alone: the same milestone gets the same luck in every plan,
 * so forecasts can be compared and do not jump. FNV-1a, then two rounds of the murmur3 finaliser, then Box-Muller.
 */
export function keyedNormal(key: string, draw: number): number {
  const seed = hashText(key);
  const radius = Math.sqrt(-2 * Math.log(uniform(seed, 2 * draw)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, 2 * draw + 1));
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function uniform(seed: number, draw: number): number {
  let bits = (seed + Math.imul(draw + 1, 0x9e3779b9)) | 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) {
    bits = Math.imul(bits ^ (bits >>> 16), factor);
    bits ^= bits >>> 13;
  }
  return ((bits >>> 0) + 0.5) / 4294967296;
}
