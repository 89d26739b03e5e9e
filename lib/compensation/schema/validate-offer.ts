import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import type { Offer } from "@/lib/compensation/offer";
import { assumptionsSchema, exchangeRateSchema } from "@/lib/compensation/schema/assumptions-schema";
import { negotiationSchema } from "@/lib/compensation/schema/negotiation-schema";
import { offerSchema } from "@/lib/compensation/schema/offer-schema";
import type { Assumptions } from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import type { z } from "zod";

/** Messages in plain words by the path of their field: 'options.0.scenarios', 'base.yearCents'. */
export type FieldFailure = { reason: "fields-wrong"; fieldErrors: Record<string, string[]> };

/** Zod's own words name types; a person needs to know what to do. Messages that the schemas give are kept. */
const plainWords: Record<string, string> = {
  invalid_type: "Fill this in.",
  invalid_union: "Choose one of the kinds.",
  unrecognized_keys: "Something is given here that does not belong to this part.",
};

function tellPlainly({ code, message }: z.core.$ZodIssue): string {
  return message.startsWith("Invalid") || code === "unrecognized_keys" ? (plainWords[code] ?? message) : message;
}

function check<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, FieldFailure> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return accept(parsed.data);
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) (fieldErrors[issue.path.join(".")] ??= []).push(tellPlainly(issue));
  return refuse({ reason: "fields-wrong", fieldErrors });
}

/** The value as an offer that can be valued, or each fault by its field; an empty offer passes. */
export function validateOffer(value: unknown): Result<Offer, FieldFailure> {
  return check(offerSchema, value);
}

/** The value as assumptions, or each fault by its field. */
export function validateAssumptions(value: unknown): Result<Assumptions, FieldFailure> {
  return check(assumptionsSchema, value);
}

/** The value as a typed exchange rate, or each fault by its field. */
export function validateExchangeRate(value: unknown): Result<ExchangeRate, FieldFailure> {
  return check(exchangeRateSchema, value);
}

/** The value as the notes of a negotiation worksheet, or each fault by its field. */
export function validateNegotiation(value: unknown): Result<NegotiationNotes, FieldFailure> {
  return check(negotiationSchema, value);
}
