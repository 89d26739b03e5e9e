import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillFrame, fitAll, isInSight, lookAtStep, zoomAround } from "@/app/_ui/roadmap/graph/look";
import { nodeSize } from "@/app/_ui/roadmap/graph/node-size";

const length = (least: number, most: number) => fc.integer({ min: least, max: most });
const anyFrame = fc.record({ width: length(300, 2000), height: length(300, 1200) });
const anyPoint = fc.record({ x: length(0, 6000), y: length(0, 6000) });
const anyZoom = fc.double({ min: 0.06, max: 1.6, noNaN: true });

describe("the look at the graph", () => {
  it("shows all of a drawing, never larger than it is", () => {
    fc.assert(
      fc.property(anyFrame, length(300, 4500), length(300, 4500), (frame, width, height) => {
        const { x, y, zoom } = fitAll({ width, height }, frame);
        expect(zoom).toBeLessThanOrEqual(1);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width * zoom).toBeLessThanOrEqual(frame.width);
        expect(y + height * zoom).toBeLessThanOrEqual(frame.height);
      }),
    );
  });

  it("puts a step in sight at any zoom at which it fits", () => {
    fc.assert(
      fc.property(anyFrame, anyPoint, fc.double({ min: 0.06, max: 1, noNaN: true }), (frame, step, zoom) => {
        const look = lookAtStep(step, frame, zoom);
        expect(isInSight(step, look, frame)).toBe(true);
        expect(isInSight({ x: step.x + frame.width / zoom, y: step.y }, look, frame)).toBe(false);
        expect(isInSight({ x: step.x, y: step.y - nodeSize.height - frame.height / zoom }, look, frame)).toBe(false);
      }),
    );
  });

  it("leaves no side of the frame empty that the drawing could fill, and the step it looks at in sight", () => {
    fc.assert(
      fc.property(anyFrame, length(2400, 9000), length(1600, 9000), anyPoint, (frame, width, height, { x, y }) => {
        const step = { x: Math.min(x, width - nodeSize.width), y: Math.min(y, height - nodeSize.height) };
        const look = fillFrame(lookAtStep(step, frame, 1), { width, height }, frame);
        expect(Math.max(look.x, look.y)).toBeLessThanOrEqual(16);
        expect(look.x + width).toBeGreaterThanOrEqual(frame.width - 16);
        expect(look.y + height).toBeGreaterThanOrEqual(frame.height - 16);
        expect(isInSight(step, look, frame)).toBe(true);
      }),
    );
  });

  it("keeps what is under the fingers where it is while zooming, within its bounds", () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyZoom, fc.double({ min: 0.1, max: 10, noNaN: true }), (at, point, zoom, by) => {
        const before = { ...at, zoom };
        const after = zoomAround(before, point, by);
        expect((point.x - after.x) / after.zoom).toBeCloseTo((point.x - before.x) / before.zoom, 3);
        expect((point.y - after.y) / after.zoom).toBeCloseTo((point.y - before.y) / before.zoom, 3);
        expect(after.zoom).toBeGreaterThanOrEqual(0.06);
        expect(after.zoom).toBeLessThanOrEqual(1.6);
      }),
    );
  });
});
