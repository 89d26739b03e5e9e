import { levelWord } from "@/app/_ui/format";
import type { Level } from "@/lib/catalogue/types";

/** A proficiency level as four steps, its number and its word. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className="inline-flex items-center gap-2 sm:whitespace-nowrap">
      <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 9 + 0.5}
            y={15.5 - step * 3.5}
            width="6"
            height={step * 3.5}
            rx="1"
            strokeWidth="1"
            className={step <= level ? "fill-action stroke-action" : "fill-transparent stroke-edge"}
          />
        ))}
      </svg>
      <span>
        Level {level}, {levelWord(level)}
      </span>
    </span>
  );
}
