import { accept, refuse, type Result } from "@/lib/core/result";
import type { Currency } from "@/lib/money/currency";
import type { MoneyFault } from "@/lib/money/money-fault";
import { readMoney } from "@/lib/money/read-money";
import { writeAmount } from "@/lib/money/write-amount";

/** What a field takes: its currency, the most, its own sentence for what is no amount, and what is in that currency: 'the offer is'. */
export type MoneyField = { currency: Currency | null; mostCents: number; unread: string; subject: string };

/** The whole cents typed into a field, or one plain sentence that says what to write instead. An empty text is no amount. */
export function readMoneyField(
  text: string,
  field: MoneyField,
): Result<number, { reason: MoneyFault["reason"]; message: string }> {
  const read = readMoney(text, field.currency);
  const failure: MoneyFault = read.ok ? { reason: "too-large" } : read.failure;
  if (read.ok && read.value <= field.mostCents) return accept(read.value);
  return refuse({ reason: failure.reason, message: say(failure, field) });
}

function say(fault: MoneyFault, { mostCents, unread, subject }: MoneyField): string {
  if (fault.reason === "unread") return unread;
  if (fault.reason === "negative") return "Enter an amount of zero or more.";
  if (fault.reason === "too-fine") return "Amounts go to the cent. The smallest amount is 0.01.";
  if (fault.reason === "too-large") return `Enter a smaller amount: at most ${writeAmount(mostCents)}.`;
  if (fault.reason === "other-currency")
    return `This says ${fault.mark}, ${subject} in ${fault.currency}: change one of them.`;
  const [low, high] = [writeAmount(fault.lowCents), writeAmount(fault.highCents)];
  return `Is this ${low} or ${high}? Write ${high} or ${low.includes(".") ? low : `${low}.00`}.`;
}
