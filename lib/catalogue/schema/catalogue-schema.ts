import {
  certificationSchema,
  educationSchema,
  experienceSchema,
  projectSchema,
  resourceSchema,
} from "@/lib/catalogue/schema/milestone-schemas";
import {
  growthSchema,
  offerFactSchema,
  payBandSchema,
  priceLevelSchema,
  sourceSchema,
  trendSchema,
} from "@/lib/catalogue/schema/figure-schemas";
import { day, id, text } from "@/lib/catalogue/schema/fields";
import { familyIdSchema, roleSchema } from "@/lib/catalogue/schema/role-schema";
import { skillGroupIdSchema, skillSchema } from "@/lib/catalogue/schema/skill-schema";
import { z } from "zod";

const node = z.enum(["role", "skill", "certification", "project", "experience", "education", "resource"]);
const idChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("alias"), node, from: id, to: id, since: text }),
  z.strictObject({ kind: z.literal("replacedBy"), node, from: id, to: z.array(id).min(1), since: text }),
  z.strictObject({ kind: z.literal("retired"), node, from: id, reason: text, since: text }),
]);

/** A whole catalogue; no field may be missing and none may be unknown. */
export const catalogueSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, "a version is year.month.number"),
  releasedOn: day,
  families: z.array(z.strictObject({ id: familyIdSchema, name: text, summary: text })),
  skillGroups: z.array(z.strictObject({ id: skillGroupIdSchema, name: text, summary: text })),
  sources: z.array(sourceSchema),
  roles: z.array(roleSchema),
  skills: z.array(skillSchema),
  certifications: z.array(certificationSchema),
  projects: z.array(projectSchema),
  experiences: z.array(experienceSchema),
  educations: z.array(educationSchema),
  resources: z.array(resourceSchema),
  pay: z.array(payBandSchema),
  growth: z.array(growthSchema),
  priceLevels: z.array(priceLevelSchema),
  offerFacts: z.array(offerFactSchema),
  trends: z.array(trendSchema),
  changes: z.array(idChange),
});
