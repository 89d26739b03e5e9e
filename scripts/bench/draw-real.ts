import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { toPlannerCatalogue } from "@/lib/planner/roadmap/to-planner-catalogue";
import { toPlannerPerson } from "@/lib/planner/roadmap/to-planner-person";
import type { Instance } from "@/lib/planner/types";
import { createDice } from "@/tests/support/dice";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

/** Shares of all skills, in percent, that four people know at some level, and their months of experience. */
const PEOPLE = [
  { known: 0, months: 0 },
  { known: 10, months: 12 },
  { known: 30, months: 36 },
  { known: 50, months: 72 },
];

/** Every role of the shipped catalogue for four people, without limits. */
export function drawReal(): Instance[] {
  const index = indexCatalogue(catalogue);
  return catalogue.roles.flatMap(({ id: role }, i) =>
    PEOPLE.map(({ known, months }, k) => {
      const dice = createDice(100 * i + k);
      const claimed = catalogue.skills.filter(() => dice.chance(known / 100));
      const levels = Object.fromEntries(claimed.map((skill) => [skill.id, dice.pick([1, 1, 2, 3] as const)]));
      const profile = { levels, proofs: [], certifications: [], experienceMonths: months };
      const person = toPlannerPerson(index, role, profile, {
        startOn: "2027-01-04",
        weekdayMinutes: [90, 90, 90, 90, 90, 75, 75],
        weeksOff: [],
        deadlineOn: null,
        budgetCents: null,
        certificationsWanted: [],
        certificationsAvoided: [],
        acceptsFormalEducation: k % 2 === 1,
        minutesPerDollar: 2,
        ...noEdits,
      });
      return { format: "waymark.instance/1", catalogue: toPlannerCatalogue(index, role), person };
    }),
  );
}
