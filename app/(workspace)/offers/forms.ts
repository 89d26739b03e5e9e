import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { OfferInput } from "@/db/offers/offer-input";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { createEntry, type FieldErrors, readCurrency, type Texts } from "@/lib/compensation/entry/entry";
import { readOffer } from "@/lib/compensation/entry/read-offer";
import { limits } from "@/lib/core/limits";
import { readNotes } from "./read-notes";
import { readSettings } from "./read-settings";

const typed = z.record(
  z.string().max(60),
  z.union([z.string().max(limits.noteCharacters), z.record(z.string().max(60), z.string().max(limits.noteCharacters))]),
);
type Typed = z.output<typeof typed>;
type Refine = z.core.$RefinementCtx<Typed>;

/** Fields by their full names again: readForm has nested 'base.year' one level deep. */
function flatten(fields: Typed): Texts {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      typeof value === "string"
        ? [[name, value]]
        : Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, text]),
    ),
  );
}

function tell(context: Refine, errors: FieldErrors): void {
  for (const [name, messages] of Object.entries(errors))
    for (const message of messages)
      context.issues.push({ code: "custom", path: name.split("."), message, input: undefined });
}

const statuses = ["open", "accepted", "declined"] as const;
const version = (texts: Texts) => (/^\d{1,9}$/.test(texts["version"] ?? "") ? Number(texts["version"]) : 0);

function readAbout(texts: Texts, errors: FieldErrors): Omit<OfferInput, "offer"> {
  const entry = createEntry(texts);
  const id = (name: string) => (entry.text(name) === "" ? null : entry.text(name));
  const roleId = id("roleId");
  if (roleId !== null && !catalogueIndex.roles.has(roleId) && !isCustomRoleId(roleId))
    entry.refuse("roleId", "There is no such role.");
  const note = texts["note"] ?? "";
  if (note.length > limits.reflectionCharacters * 4) entry.refuse("note", "Use at most 2,000 characters.");
  const about = {
    isCurrentJob: entry.text("kind") === "job",
    roleId,
    roadmapId: id("roadmapId"),
    applicationId: id("applicationId"),
    status: statuses.find((one) => one === entry.text("status")) ?? "open",
    answerBy: entry.dayOrNull("answerBy"),
    note,
  };
  Object.assign(errors, entry.errors);
  return about;
}

/** An offer as typed; every fault stands at its field. `offerId` is empty for a new one. */
export const offerForm = typed.transform((fields, context) => {
  const texts = flatten(fields);
  const { offer, errors } = readOffer(texts);
  const about = readAbout(texts, errors);
  tell(context, errors);
  return { offerId: texts["offerId"] ?? "", version: version(texts), offer, ...about };
});

export const removeOfferForm = z.object({ offerId: z.uuid() });

/** Assumptions and exchange rates as typed. */
export const paySettingsForm = typed.transform((fields, context) => {
  const texts = flatten(fields);
  const entry = createEntry(texts);
  const settings = { currency: readCurrency(entry), ...readSettings(entry, texts) };
  tell(context, entry.errors);
  return { version: version(texts), ...settings };
});

/** The negotiation worksheet as typed. */
export const negotiationForm = typed.transform((fields, context) => {
  const texts = flatten(fields);
  const entry = createEntry(texts);
  const notes = readNotes(entry);
  tell(context, entry.errors);
  return { offerId: texts["offerId"] ?? "", version: version(texts), notes };
});
