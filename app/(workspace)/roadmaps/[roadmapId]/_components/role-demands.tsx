import { formatCount, levelWord } from "@/app/_ui/format";
import type { RoleDemand, RoleDemands as Demands } from "@/lib/progress/replan/replan-types";

/** What a role of one's own asks since it was edited, skill by skill. `level` is that of the heading. */
export function RoleDemands({ demands, level }: { demands: Demands; level: 2 | 3 }) {
  const { added, removed, changed, months } = demands;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading className="text-base">What your role asks now</Heading>
      <ul className="mt-2 text-sm">
        {added.map((demand) => (
          <Line key={demand.skill} word="New" text={`${demand.skillName}, ${describe(demand)}`} />
        ))}
        {changed.map(({ from, to }) => (
          <Line key={to.skill} word="Changed" text={`${to.skillName}, ${describe(to)}; it was ${describe(from)}`} />
        ))}
        {removed.map((demand) => (
          <Line key={demand.skill} word="No longer" text={demand.skillName} />
        ))}
        {months ? (
          <Line
            word="Changed"
            text={`${formatCount(months.to)} months of related work; it was ${formatCount(months.from)}`}
          />
        ) : null}
      </ul>
    </section>
  );
}

function Line({ word, text }: { word: string; text: string }) {
  return (
    <li className="border-t border-line py-2">
      <span className="text-muted">{word}:</span> {text}
    </li>
  );
}

function describe({ level, weight, kind, proof }: RoleDemand): string {
  const words = [`${levelWord(level)} level`, kind === "must" ? "essential" : "optional", `weight ${weight}`];
  return [...words, ...(proof ? ["with something to show"] : [])].join(", ");
}
