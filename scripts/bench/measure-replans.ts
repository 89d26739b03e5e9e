import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import { replan } from "@/lib/planner/replan";
import { clearUp, readCpuTime } from "./cpu-time";
import { drawInstance } from "./draw-instance";
import { type Spread, spread } from "./summarise";

const SHAPE = { skills: 150, courses: 120, projects: 80, certs: 80, requirements: 30 };
/** Replans are short: the first few of a process are slow and left out. */
const WARM_UP = 10;

/** Times replans of large roadmaps with a few milestones done and the next one begun. */
export function measureReplans(count: number, seed: number): { count: number; milestones: number; time: Spread } {
  const sizes: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < count + WARM_UP; i++) {
    const { catalogue, person } = drawInstance(seed + 500_000 + i, SHAPE);
    const compiled = compile(catalogue);
    const fresh = { ...person, levels: {} };
    const previous = plan(compiled, fresh);
    const done = previous.items.slice(0, 1 + (i % 20));
    const today = done[done.length - 1]!.finish;
    const next = previous.items[done.length];
    const progress = {
      done: done.map((item) => ({ id: item.id, on: item.finish, minutes: item.minutes })),
      logged: next && next.start <= today ? [{ id: next.id, minutes: 15 }] : [],
      today,
    };
    clearUp();
    const from = readCpuTime();
    replan(compiled, fresh, previous, progress);
    if (i < WARM_UP) continue;
    times.push(readCpuTime() - from);
    sizes.push(previous.items.length);
  }
  return { count, milestones: spread(sizes).p50, time: spread(times) };
}
