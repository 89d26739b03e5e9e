import type { Instance } from "@/lib/planner/types";

/**
 * Skill a by two steps (330 minutes) or by one course (200 minutes, 60 units of money); skill b up to level 2; a certification
 * that proves a. The role asks for a at level 2. Sixty minutes a day from Saturday 2026-11-21.
 */
export function makeSmall({ minutesPerMoney }: { minutesPerMoney: number }): Instance {
  return {
    format: "waymark.instance/1",
    catalogue: {
      skills: [
        {
          id: "a",
          steps: [
            { minutes: 120, needs: [] },
            { minutes: 210, needs: [] },
          ],
        },
        {
          id: "b",
          steps: [
            { minutes: 75, needs: [] },
            { minutes: 90, needs: [] },
          ],
        },
      ],
      courses: [{ id: "intro", minutes: 200, money: 60, formal: false, needs: [], raises: [{ skill: "a", level: 2 }] }],
      projects: [],
      certs: [
        {
          id: "badge",
          minutes: 45,
          money: 500,
          needs: [{ skill: "a", level: 1 }],
          needsCerts: [],
          needsMonths: 0,
          proves: [{ skill: "a", level: 2 }],
          validMonths: null,
        },
      ],
      roles: [{ id: "r", requirements: [{ skill: "a", level: 2, weight: 50, kind: "must", proof: false }] }],
    },
    person: {
      levels: {},
      proofs: [],
      certs: [],
      experienceMonths: 0,
      role: "r",
      start: "2026-11-21",
      week: [60, 60, 60, 60, 60, 60, 60],
      exceptions: [],
      deadline: null,
      budget: null,
      prefs: {
        certsWanted: [],
        certsAvoided: [],
        formal: true,
        maxParallel: 2,
        minutesPerMoney,
        maxPerWeek: null,
      },
    },
  };
}
