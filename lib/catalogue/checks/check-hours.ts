import type { Defect } from "@/lib/catalogue/checks/defect";
import type { Catalogue, HourRange } from "@/lib/catalogue/types";

/** `hours-order`: somewhere 0 ≤ low ≤ likely ≤ high does not hold, or work is said to take no time; experience may take none. */
export function checkHours(catalogue: Catalogue): Defect[] {
  const steps = catalogue.skills.flatMap((skill) =>
    skill.steps.map((step, below) => ({ id: skill.id, label: `level ${below + 1}`, hours: step.hours })),
  );
  const items = [...catalogue.certifications, ...catalogue.projects, ...catalogue.educations].map(({ id, hours }) => ({
    id,
    label: "the whole",
    hours,
  }));
  const worked = [...steps, ...items].filter((entry) => !isOrdered(entry.hours) || entry.hours.likely === 0);
  const lived = catalogue.experiences
    .filter((entry) => !isOrdered(entry.hours))
    .map(({ id, hours }) => ({ id, label: "the whole", hours }));
  return [...worked, ...lived].map(({ id, label, hours }) => ({
    rule: "hours-order",
    id,
    message: `${label}: ${hours.low} / ${hours.likely} / ${hours.high} hours`,
  }));
}

function isOrdered({ low, likely, high }: HourRange): boolean {
  return low >= 0 && low <= likely && likely <= high;
}
