import type { Entry, Texts } from "@/lib/compensation/entry/entry";
import { findRows } from "@/lib/compensation/entry/find-rows";
import type { Base, Bonus, Offer, Signing, SigningPayment } from "@/lib/compensation/offer";
import { offerLimits } from "@/lib/compensation/offer-limits";

/** Base, bonus and signing bonus as typed; a part nobody typed into is null. */
export function readPay(entry: Entry, texts: Texts): Pick<Offer, "base" | "bonus" | "signing"> {
  return { base: readBase(entry), bonus: readBonus(entry), signing: readSigning(entry, texts) };
}

function readBase(entry: Entry): Base | null {
  if (!entry.isTyped("base")) return null;
  return { yearCents: entry.cents("base.year"), raiseBps: readOr(entry, "base.raise", () => readRaise(entry)) };
}

const readRaise = (entry: Entry) => entry.bps("base.raise", -5_000, offerLimits.raiseBpsMax);

/** An aside that was cleared counts as nothing. */
function readOr(entry: Entry, name: string, read: () => number): number {
  return entry.text(name) === "" ? 0 : read();
}

function readBonus(entry: Entry): Bonus | null {
  if (!entry.isTyped("bonus")) return null;
  const likelihoodPerMille = entry.perMille("bonus.likelihood");
  const isAmount = entry.text("bonus.kind") === "amount";
  const target: Bonus["target"] = isAmount
    ? { kind: "amount", yearCents: entry.cents("bonus.amount") }
    : { kind: "share-of-base", bps: entry.bps("bonus.percent") };
  return { target, likelihoodPerMille };
}

function readSigning(entry: Entry, texts: Texts): Signing | null {
  const rows = findRows(texts, "pay").filter((row) => entry.isTyped(row));
  if (rows.length === 0 && !entry.isTyped("signing")) return null;
  if (rows.length === 0) entry.refuse("pay0.amount", "Fill this in, or set the likelihood back to 100.");
  if (rows.length > offerLimits.payments) entry.refuse(`${rows[0]}.amount`, "Enter at most eight payments.");
  return {
    payments: rows.map((row) => readPayment(entry, row)),
    likelihoodPerMille: entry.perMille("signing.likelihood"),
  };
}

function readPayment(entry: Entry, row: string): SigningPayment {
  const after = `${row}.after`;
  return {
    amountCents: entry.cents(`${row}.amount`),
    paidAfterMonths: readOr(entry, after, () => entry.whole(after, "months", 0, 47)),
    clawBack: readClawBack(entry, row),
  };
}

function readClawBack(entry: Entry, row: string): SigningPayment["clawBack"] {
  const name = `${row}.months`;
  const months = entry.text(name) === "0" ? null : entry.wholeOrNull(name, "months", 1, 120);
  if (months === null) return null;
  const countsFrom = entry.text(`${row}.from`) === "payment" ? "payment" : "start";
  if (entry.text(`${row}.form`) !== "pro-rata") return { terms: { form: "full" }, months, countsFrom };
  const full = `${row}.clawBackFull`;
  const fullMonths = readOr(entry, full, () => entry.whole(full, "months", 0, 120));
  if (fullMonths >= months && !entry.errors[name])
    entry.refuse(full, "The months of full repayment must end before the claw-back does.");
  return { terms: { form: "pro-rata", fullMonths }, months, countsFrom };
}
