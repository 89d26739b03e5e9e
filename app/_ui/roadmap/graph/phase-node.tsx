import type { NodeProps } from "@xyflow/react";
import type { PhaseFlowNode } from "./flow-types";

/** The ground a phase's steps stand on, with its name. */
export function PhaseNode({ data: { phase } }: NodeProps<PhaseFlowNode>) {
  return (
    <div className="h-full w-full rounded-md bg-sunken px-7 pt-5">
      <p className="phase-name whitespace-nowrap text-base font-semibold">
        {phase.name}{" "}
        <span className="phase-count tabular font-normal text-muted">
          {phase.count} {phase.count === 1 ? "step" : "steps"}
        </span>
      </p>
    </div>
  );
}
