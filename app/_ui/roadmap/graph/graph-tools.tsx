import { Button } from "../../primitives/button";

const step = 1.25;

type Props = { onAll: () => void; onNext: (() => void) | null; onZoom: (factor: number) => void };

/** Buttons that move the look at the graph. */
export function GraphTools({ onAll, onNext, onZoom }: Props) {
  return (
    <div className="flex flex-wrap gap-2 border-b border-line p-2">
      {onNext ? <Button onClick={onNext}>Next step</Button> : null}
      <Button onClick={onAll}>See all</Button>
      <Button className="w-11 px-0" aria-label="Zoom out" onClick={() => onZoom(1 / step)}>
        <Sign isPlus={false} />
      </Button>
      <Button className="w-11 px-0" aria-label="Zoom in" onClick={() => onZoom(step)}>
        <Sign isPlus />
      </Button>
    </div>
  );
}

function Sign({ isPlus }: { isPlus: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={isPlus ? "M2 8h12M8 2v12" : "M2 8h12"} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
