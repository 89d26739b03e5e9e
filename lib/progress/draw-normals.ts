/** So many equally likely normal numbers to draw from: fine enough for the tails that a forecast reads. */
const shares = 4096;

/**
 * `count` standard normal numbers that depend on `key` alone, the first ones the same for any count: a milestone gets the
 * same luck in every plan, so forecasts can be compared and do not jump. FNV-1a, then two rounds of the murmur3 finaliser,
 * whose leading bits choose one of 4096 quantiles.
 */
export function drawNormals(key: string, count: number): Float64Array {
  const seed = hashText(key);
  const drawn = new Float64Array(count);
  for (let draw = 0; draw < count; draw += 1) drawn[draw] = quantiles[mix(seed, draw) >>> 20] ?? 0;
  return drawn;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(seed: number, draw: number): number {
  let bits = (seed + Math.imul(draw + 1, 0x9e3779b9)) | 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) {
    bits = Math.imul(bits ^ (bits >>> 16), factor);
    bits ^= bits >>> 13;
  }
  return bits;
}

/** The normal quantile in the middle of each share: the density is added up from the median outwards, and mirrored. */
const quantiles = (() => {
  const found = new Float64Array(shares);
  const step = 1 / 2048;
  const massAt = (from: number) => (step * Math.exp(-((from + step / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  let [from, below] = [0, 0.5];
  for (let at = shares / 2; at < shares; at += 1) {
    const wanted = (at + 0.5) / shares;
    while (below + massAt(from) < wanted) {
      below += massAt(from);
      from += step;
    }
    const quantile = from + (step * (wanted - below)) / massAt(from);
    found[at] = quantile;
    found[shares - 1 - at] = -quantile;
  }
  return found;
})();
