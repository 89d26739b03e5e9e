import loadHighs, { type Highs, type ModelData } from "highs";
import { readCpuTime } from "./cpu-time";
import type { Model } from "./read-model";

/** What the reference solver found: proven optimal in this lexicographic order, and the milliseconds of CPU time of its solves alone. */
export type Answer = { lostMust: number; lostShould: number; cost: number; milliseconds: number };
export type Reference = { version: string; solve: (model: Model) => Answer };

type Row = { columns: number[]; values: number[]; lower: number; upper: number };

/**
 * HiGHS as WASM, one thread, gap 0. Without limits one solve of least cost; with limits three: least lost must-weight, then
 * least lost should-weight, then least cost, each with what the solves before reached as a row. Building the model is not timed.
 */
export async function loadReference(): Promise<Reference> {
  const highs = await loadHighs();
  return { version: highs.version.string, solve: (model) => solve(highs, model) };
}

function solve(highs: Highs, model: Model): Answer {
  const { items, demands, limits, impossible } = model;
  const isLimited = Number.isFinite(limits.minutes) || Number.isFinite(limits.money);
  const size = items.length + (isLimited ? demands.length : 0);
  const rows = writeRows(model, isLimited);
  const ofKind = (kind: "must" | "should"): number[] => [
    ...items.map(() => 0),
    ...(isLimited ? demands.map((demand) => (demand.kind === kind ? demand.weight : 0)) : []),
  ];
  const cost = [...items.map((item) => item.cost), ...(isLimited ? demands.map(() => 0) : [])];
  const objectives = isLimited ? [ofKind("must"), ofKind("should"), cost] : [cost];
  const reached: number[] = [];
  let milliseconds = 0;
  for (const objective of objectives) {
    const run = runOnce(highs, size, objective, rows);
    milliseconds += run.milliseconds;
    reached.push(run.value);
    rows.push({ columns: [...objective.keys()], values: objective, lower: 0, upper: run.value });
  }
  const [lostMust, lostShould] = isLimited ? [reached[0]!, reached[1]!] : [0, 0];
  return {
    lostMust: lostMust + impossible.must,
    lostShould: lostShould + impossible.should,
    cost: reached[reached.length - 1]!,
    milliseconds,
  };
}

/** "A chosen milestone's needs are given", "a demand is given (or waived)", and the limits. */
function writeRows({ items, factCount, demands, limits }: Model, isLimited: boolean): Row[] {
  const producers: number[][] = Array.from({ length: factCount }, () => []);
  items.forEach(({ gives }, item) => {
    for (const fact of gives) producers[fact]!.push(item);
  });
  const rows: Row[] = [];
  const atLeast = (facts: readonly number[], other: number[], value: number, least: number): void => {
    const columns = [...facts, ...other];
    const values = [...facts.map(() => 1), ...other.map(() => value)];
    rows.push({ columns, values, lower: least, upper: Number.POSITIVE_INFINITY });
  };
  const experiences = items.flatMap((item, i) => (item.givesMonths > 0 ? [i] : []));
  const atLeastMonths = (other: number[], value: number, least: number): void => {
    const values = [...experiences.map((i) => items[i]!.givesMonths), ...other.map(() => value)];
    rows.push({ columns: [...experiences, ...other], values, lower: least, upper: Number.POSITIVE_INFINITY });
  };
  items.forEach(({ needs, missing }, item) => {
    for (const fact of needs) atLeast(producers[fact]!, [item], -1, 0);
    if (missing > 0) atLeastMonths([item], -missing, 0);
  });
  demands.forEach((demand, i) => {
    const waiver = isLimited ? [items.length + i] : [];
    if ("fact" in demand) atLeast(producers[demand.fact]!, waiver, 1, 1);
    else atLeastMonths(waiver, demand.missing, demand.missing);
  });
  for (const what of ["minutes", "money"] as const) {
    if (!Number.isFinite(limits[what])) continue;
    const values = items.map((item) => item[what]);
    rows.push({ columns: [...items.keys()], values, lower: 0, upper: limits[what] });
  }
  return rows;
}

function runOnce(highs: Highs, size: number, objective: readonly number[], rows: readonly Row[]) {
  const bound = (value: number): number => (Number.isFinite(value) ? value : highs.infinity);
  const starts = [0];
  for (const { columns } of rows) starts.push(starts[starts.length - 1]! + columns.length);
  const data: ModelData = {
    numCols: size,
    numRows: rows.length,
    colCost: [...objective],
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(1),
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => bound(row.upper)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: size,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
    integrality: new Int32Array(size).fill(highs.constants.variableType.integer),
  };
  if (size === 0) return { value: 0, milliseconds: 0 };
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
    const from = readCpuTime();
    model.run();
    const milliseconds = readCpuTime() - from;
    const status = model.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS ended with status ${status}`);
    // Every column is 0 or 1 and every coefficient whole: summing over rounded columns takes the tolerance away.
    const { colValue } = model.getSolution();
    const value = objective.reduce((sum, coefficient, column) => sum + coefficient * Math.round(colValue[column]!), 0);
    return { value, milliseconds };
  });
}
