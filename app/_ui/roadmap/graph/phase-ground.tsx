import type { PlacedPhase } from "./place-graph";

/** The ground a phase's steps stand on, with its name. */
export function PhaseGround({ phase: { name, count, x, y, width, height } }: { phase: PlacedPhase }) {
  return (
    <div style={{ left: x, top: y, width, height }} className="absolute rounded-md bg-sunken px-7 pt-5">
      <p className="phase-name whitespace-nowrap text-base font-semibold">
        {name}{" "}
        <span className="phase-count tabular font-normal text-muted">
          {count} {count === 1 ? "step" : "steps"}
        </span>
      </p>
    </div>
  );
}
