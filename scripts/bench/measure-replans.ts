import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import { replan } from "@/lib/planner/replan";
import { clearUp, readCpuTime } from "./cpu-time";
import { drawInstance } from "./draw-instance";
import { type Spread, spread } from "./summarise";

const SHAPE = { skills: 150, courses: 120, projects: 80, certs: 80, requirements: 30 };
/** A replan is so short that compiling its code outweighs it for a while: these are told apart from the rest. */
const WARM_UP = 50;

export type ReplanTimes = { count: number; milestones: number; time: Spread; first: { count: number; time: Spread } };

/** Times replans of large roadmaps with a few milestones done and the next one begun; the first of the process on their own. */
export function measureReplans(count: number, seed: number): ReplanTimes {
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
    times.push(readCpuTime() - from);
    sizes.push(previous.items.length);
  }
  const first = { count: WARM_UP, time: spread(times.slice(0, WARM_UP)) };
  return { count, milestones: spread(sizes).p50, time: spread(times.slice(WARM_UP)), first };
}
