import type { Route } from "next";
import Link from "next/link";
import { statusWord } from "@/lib/progress/status";
import { kindWords, MilestoneMark } from "../../primitives/milestone-mark";
import { nodeSize } from "./node-size";
import type { PlacedNode } from "./place-graph";
import type { Tone } from "./tone-graph";

const frames: Record<Tone, string> = {
  chosen: "border-ink bg-raised outline-2 outline-ink",
  before: "border-action bg-raised",
  after: "border-action bg-raised",
  plain: "border-line bg-raised",
  // Quieter, yet to be read: what is dimmed stays a link, and no arrow runs through its words.
  dim: "border-transparent bg-surface text-muted [&_svg]:opacity-45",
};

/** One step of the graph: a link in a box of fixed size. Seen from far it is its number and mark alone (see graph.css). */
export function StepNode({ step, href, tone }: { step: PlacedNode; href: string; tone: Tone }) {
  const { number, title, kind, status, isNext, key, x, y } = step;
  return (
    <Link
      id={`step-${number}`}
      data-step={key}
      href={href as Route}
      scroll={false}
      prefetch={false}
      draggable={false}
      aria-current={tone === "chosen" ? "true" : undefined}
      title={title}
      style={{ left: x, top: y, ...nodeSize }}
      className={`step-box absolute flex forced-color-adjust-none items-center gap-2.5 rounded-md border px-3 hover:border-action ${isNext && tone !== "chosen" ? "border-here bg-raised" : frames[tone]}`}
    >
      <MilestoneMark kind={kind} status={status} isHere={isNext} />
      <span className="step-number tabular" aria-hidden="true">
        {number}
      </span>
      <span className="step-words grid min-w-0">
        <span className="line-clamp-2 text-xs leading-4 font-semibold">{title}</span>
        <span className={`text-xs leading-4 ${isNext ? "text-here-ink" : "text-muted"}`}>
          <span className="tabular">{number}</span> · <span className="sr-only">{kindWords[kind]}, </span>
          {isNext ? "next step" : statusWord(status).toLowerCase()}
        </span>
      </span>
    </Link>
  );
}
