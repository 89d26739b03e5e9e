import type { IsoDay } from "@/lib/catalogue/types";

type Days = { nextAction: string; nextOn: IsoDay | null; appliedOn: IsoDay | null };

/** Why the days of an application cannot be taken: applied in the future, or a day on which nothing is to be done; null when they can. */
export function refuseDays({ nextAction, nextOn, appliedOn }: Days, today: IsoDay) {
  const fieldErrors: Record<string, string[]> = {
    ...(appliedOn && appliedOn > today ? { appliedOn: ["Choose a day up to today."] } : {}),
    ...(nextOn && nextAction === "" ? { nextAction: ["Say what is to be done by that day."] } : {}),
  };
  if (Object.keys(fieldErrors).length === 0) return null;
  return { ok: false, message: "Please check the marked fields.", fieldErrors } as const;
}
