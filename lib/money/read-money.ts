import { refuse, type Result } from "@/lib/core/result";
import type { Currency } from "@/lib/money/currency";
import { fitsCurrency, isCurrencyMark } from "@/lib/money/currency-marks";
import type { MoneyFault } from "@/lib/money/money-fault";
import { readFigure } from "@/lib/money/read-figure";

const shape = /^(\D*)(\d(?:[\d\s.,'’]*\d)?)(\D*)$/;
const minus = /^[-−–]|[-−–]$/;

/**
 * Money as people write it, '$145,000', '145 000.50', '€90k', '1.234,56 EUR' or '1.2M', as whole cents of `currency`. Refuses what
 * is not one amount of zero or more to the cent, what can be read in two ways, and a sign of another currency; with no currency
 * given (null) every sign is passed over.
 */
export function readMoney(text: string, currency: Currency | null): Result<number, MoneyFault> {
  const [head = "", figure = "", tail = ""] = (shape.exec(text)?.slice(1) ?? []).map((part) => part.trim());
  const signed = head.replace(/\s/g, "");
  const before = signed.replace(minus, "");
  const { scale, mark: after } = readTail(tail.replace(/\s/g, ""));
  const marks = [before, after].filter((mark) => mark !== "");
  if (figure === "" || !marks.every(isCurrencyMark)) return refuse({ reason: "unread" });
  const mark = currency && marks.find((one) => !fitsCurrency(one, currency));
  if (currency && mark) return refuse({ reason: "other-currency", mark, currency });
  return before === signed ? readFigure(figure, scale) : refuse({ reason: "negative" });
}

/** 'k' and 'm' are thousands and millions, alone or before a currency; 'kr' and 'MXN' are currencies. */
function readTail(tail: string): { scale: 1 | 1_000 | 1_000_000; mark: string } {
  const [, letter, rest = ""] = (isCurrencyMark(tail) ? null : /^([km])(.*)$/i.exec(tail)) ?? [];
  if (letter === undefined) return { scale: 1, mark: tail };
  return { scale: letter.toLowerCase() === "k" ? 1_000 : 1_000_000, mark: rest };
}
