import { nodeSize } from "./node-size";
import type { PlacedGraph } from "./place-graph";

type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** Where a drawing is looked at from: a point of it at `p` lies in the frame at `p * zoom + (x, y)`, in pixels. */
export type Look = Point & { zoom: number };

const nearest = 1.6;
const farthest = 0.06;

/** Width and height of a whole drawing, in its pixels. */
export function measureGraph({ phases }: PlacedGraph): Size {
  const reach = (ends: number[]) => Math.max(0, ...ends);
  return {
    width: reach(phases.map(({ x, width }) => x + width)),
    height: reach(phases.map(({ y, height }) => y + height)),
  };
}

/** The look that shows all of a drawing in a frame, with a rim around it, and never larger than it is. */
export function fitAll(drawing: Size, frame: Size): Look {
  const room = 0.96;
  const zoom = clampZoom(Math.min(1, (frame.width * room) / drawing.width, (frame.height * room) / drawing.height));
  return centre({ x: drawing.width / 2, y: drawing.height / 2 }, frame, zoom);
}

/** The look at a step from `zoom` away, with the step in the middle. */
export function lookAtStep({ x, y }: Point, frame: Size, zoom: number): Look {
  return centre({ x: x + nodeSize.width / 2, y: y + nodeSize.height / 2 }, frame, clampZoom(zoom));
}

/** The look moved so that no room stays empty at a side of a drawing that could fill it; a rim is left around it. */
export function fillFrame({ x, y, zoom }: Look, drawing: Size, frame: Size): Look {
  return {
    x: fillSide(x, drawing.width * zoom, frame.width),
    y: fillSide(y, drawing.height * zoom, frame.height),
    zoom,
  };
}

function fillSide(start: number, length: number, room: number): number {
  const rim = 16;
  return length + 2 * rim <= room ? start : Math.min(rim, Math.max(room - rim - length, start));
}

/** The look from nearer or farther by `factor`, with what is at `point` of the frame staying there. */
export function zoomAround(look: Look, point: Point, factor: number): Look {
  const zoom = clampZoom(look.zoom * factor);
  const share = zoom / look.zoom;
  return { x: point.x - (point.x - look.x) * share, y: point.y - (point.y - look.y) * share, zoom };
}

/** Whether all of a step can be seen. */
export function isInSight({ x, y }: Point, look: Look, frame: Size): boolean {
  const [left, top] = [x * look.zoom + look.x, y * look.zoom + look.y];
  const [right, bottom] = [left + nodeSize.width * look.zoom, top + nodeSize.height * look.zoom];
  return left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
}

function centre(point: Point, frame: Size, zoom: number): Look {
  return { x: frame.width / 2 - point.x * zoom, y: frame.height / 2 - point.y * zoom, zoom };
}

const clampZoom = (zoom: number) => Math.min(nearest, Math.max(farthest, zoom));
