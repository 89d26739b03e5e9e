import type { OfferRefusal } from "@/db/offers/offer-input";
import type { FieldFailure } from "@/lib/compensation/schema/validate-offer";

type Refused = { ok: false; message: string; fieldErrors?: Record<string, string[]> };

/** Why an offer was not kept, in words. A fault of its terms is told whole: the form has shown those that it can place. */
export function answerRefusal(failure: OfferRefusal): Refused {
  if (failure.reason === "current-job-taken")
    return {
      ok: false,
      message: "Another entry is marked as your job now. Change that one first; what you typed is kept.",
      fieldErrors: { kind: ["Only one can be your job now."] },
    };
  return { ok: false, message: Object.values(failure.fieldErrors).flat().join(" ") };
}

/** Why a worksheet was not kept, each fault at its field. */
export function answerNotes({ fieldErrors }: FieldFailure): Refused {
  const named = Object.entries(fieldErrors).map(([path, messages]): [string, string[]] => {
    const [, at, field] = /^asks\.(\d)\.(\w+)$/.exec(path) ?? [];
    return [at ? `ask${at}.${field}` : path, messages];
  });
  return { ok: false, message: "Please check the marked fields.", fieldErrors: Object.fromEntries(named) };
}
