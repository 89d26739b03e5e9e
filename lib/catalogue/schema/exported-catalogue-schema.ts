import { catalogueSchema } from "@/lib/catalogue/schema/catalogue-schema";
import { text } from "@/lib/catalogue/schema/fields";
import { roleSchema } from "@/lib/catalogue/schema/role-schema";
import { z } from "zod";

/** The catalogue as it is handed to outsiders: `waymark.catalogue/1`. */
export const exportedCatalogueSchema = catalogueSchema.extend({
  format: z.literal("waymark.catalogue/1"),
  roles: z.array(roleSchema.extend({ terms: z.array(text) })),
});
