import type { TaxedPart } from "@/lib/compensation/offer";

/** The parts a typed tax may name, in the order of the form. */
export const taxedParts = [
  "base",
  "bonus",
  "signing",
  "rsu",
  "refreshers",
  "options",
  "espp",
  "relocation",
] as const satisfies readonly TaxedPart[];
