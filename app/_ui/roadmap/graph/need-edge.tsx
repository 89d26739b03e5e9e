import { BaseEdge, type EdgeProps } from "@xyflow/react";
import type { FlowEdge } from "./flow-types";

type Point = { x: number; y: number };

/** An arrow from a step to one that needs it; dashed when only steps not shown tie them. */
export function NeedEdge({ sourceX, sourceY, targetX, targetY, data, markerEnd }: EdgeProps<FlowEdge>) {
  const points = [{ x: sourceX, y: sourceY }, ...(data?.edge.bends ?? []), { x: targetX, y: targetY }];
  return (
    <BaseEdge
      path={curveThrough(points)}
      className={`need-edge need-${data?.tone ?? "plain"} ${data?.isLong ? "need-long" : ""} ${data?.edge.isThrough ? "need-through" : ""}`}
      interactionWidth={0}
      {...(markerEnd ? { markerEnd } : {})}
    />
  );
}

/** A line that leaves and meets every point level, so that it bends between the columns alone. */
function curveThrough([first, ...rest]: Point[]): string {
  if (!first) return "";
  let path = `M${first.x},${first.y}`;
  let at = first;
  for (const point of rest) {
    const half = Math.max(16, Math.abs(point.x - at.x) / 2);
    path += `C${at.x + half},${at.y} ${point.x - half},${point.y} ${point.x},${point.y}`;
    at = point;
  }
  return path;
}
