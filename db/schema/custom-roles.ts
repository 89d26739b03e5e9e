import { boolean, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { AdvertisedPay } from "@/lib/catalogue/figure-types";
import type { CustomRequirement } from "@/lib/custom-roles/custom-role";
import { edited, ownRowsOnly, primaryId } from "./columns";
import { owner } from "./owners";

/** A target job that a person made from an advertisement. A removed one is out of the lists, not out of the roadmaps towards it. */
export const customRoles = pgTable(
  "custom_roles",
  {
    id: primaryId(),
    userId: owner(),
    title: text("title").notNull(),
    summary: text("summary").notNull().default(""),
    /** The advertisement as it was pasted, and where it stood. */
    advertisement: text("advertisement").notNull().default(""),
    advertisementUrl: text("advertisement_url"),
    requirements: jsonb("requirements").$type<CustomRequirement[]>().notNull(),
    experienceMonths: integer("experience_months").notNull().default(0),
    /** The catalogue's role whose work and pay it is likened to; null for none. */
    likeRoleId: text("like_role_id"),
    /** Pay as the advertisement states it; null when it states none. */
    pay: jsonb("pay").$type<AdvertisedPay>(),
    isRemoved: boolean("is_removed").notNull().default(false),
    ...edited(),
  },
  (table) => [index("custom_roles_user").on(table.userId), ownRowsOnly()],
);
