/** Lists of small numbers, one per row, in two arrays: row r is `to[start[r]]` up to, not including, `to[start[r + 1]]`. */
export type Csr = { start: Int32Array; to: Int32Array };

/** Packs one list per row; the lists keep their order. */
export function packRows(rows: readonly (readonly number[])[]): Csr {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    start[r + 1] = start[r]! + row.length;
  });
  const to = new Int32Array(start[rows.length]!);
  rows.forEach((row, r) => {
    to.set(row, start[r]!);
  });
  return { start, to };
}

/** The same relation seen from the other side: row t lists, in ascending order, the rows of `csr` that hold t (0 <= t < targets). */
export function transpose(csr: Csr, targets: number): Csr {
  const { start, to } = csr;
  const rows = start.length - 1;
  const size = start[rows]!;
  const back = new Int32Array(targets + 1);
  for (let e = 0; e < size; e++) back[to[e]! + 1]!++;
  for (let t = 0; t < targets; t++) back[t + 1]! += back[t]!;
  const at = back.slice(0, targets);
  const from = new Int32Array(size);
  for (let r = 0; r < rows; r++) {
    for (let e = start[r]!; e < start[r + 1]!; e++) from[at[to[e]!]!++] = r;
  }
  return { start: back, to: from };
}
