import { readFileSync, writeSync } from "node:fs";
import { compile } from "@/lib/planner/compile";
import { findCatalogueCycle } from "@/lib/planner/find-catalogue-cycle";
import { plan } from "@/lib/planner/plan";
import { replan } from "@/lib/planner/replan";
import { validateInstance } from "@/lib/planner/validate-instance";

/** Reads `waymark.instance/1` on stdin and writes `waymark.plan/1` on stdout; bad input: exit 2 and a JSON error on stderr. */
function main(): void {
  const input = parse(readFileSync(0, "utf8"));
  if (input === undefined) return fail("", "is not JSON");
  const checked = validateInstance(input);
  if (!checked.ok) return fail(checked.failure.path, checked.failure.message);
  const { catalogue, person, previous, progress } = checked.value;
  const compiled = compile(catalogue);
  const cycle = findCatalogueCycle(compiled);
  if (cycle) return fail("catalogue", `prerequisites run in a circle: ${[...cycle, cycle[0]].join(" needs ")}`);
  if (!previous || !progress) return write(1, plan(compiled, person));
  const { plan: replanned, diff } = replan(compiled, person, previous, progress);
  write(1, { ...replanned, diff });
}

function parse(text: string): unknown {
  try {
    // Some editors begin a text with a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function fail(path: string, message: string): void {
  write(2, { error: { path, message } });
  process.exitCode = 2;
}

/** A pipe takes part of a large text at a time and may be full for a moment. */
function write(descriptor: 1 | 2, value: unknown): void {
  let rest = Buffer.from(`${JSON.stringify(value)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}

main();
