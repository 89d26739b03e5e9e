import type { AdvertisedPay } from "@/lib/catalogue/figure-types";

/** Where the pay of a role of one's own comes from: the advertisement, else the role of that title which the person likens it to. */
export type RoleLikeness = { advertised: AdvertisedPay | null; likeTitle: string | null };

/** The middle of what an advertisement states, in whole cents: a sum of its own two ends and no median. */
export function middleOf({ lowCents, highCents }: AdvertisedPay): number {
  return Math.round((lowCents + highCents) / 2);
}
