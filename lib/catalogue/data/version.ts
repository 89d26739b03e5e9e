import type { IdChange, IsoDay } from "@/lib/catalogue/types";

export const catalogueVersion = "2026.11.0";

export const catalogueReleasedOn: IsoDay = "2026-11-21";

/** Every rename, split and end of a released id; empty in the first release. */
export const catalogueChanges: IdChange[] = [];
