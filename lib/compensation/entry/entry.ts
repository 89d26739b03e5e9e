import { type Currency, isCurrency } from "@/lib/money/currency";
import { readHundredths } from "@/lib/money/read-hundredths";
import { readMoneyField } from "@/lib/money/read-money-field";
import { isIsoDay } from "@/lib/time/is-iso-day";
import type { IsoDay } from "@/lib/time/iso-day";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { entryDefaults } from "@/lib/compensation/entry/entry-defaults";

/** Field names and what was typed there: 'base.year' is '145,000'. A missing field counts as empty. */
export type Texts = Readonly<Record<string, string>>;
export type FieldErrors = Record<string, string[]>;

/** Reads typed texts one by one and keeps what is wrong with each by its name; a wrong or empty text reads as zero. */
export type Entry = {
  errors: FieldErrors;
  text: (name: string) => string;
  /** True when anything but a preset default was typed into the fields of this part, its choices not counted. */
  isTyped: (part: string) => boolean;
  refuse: (name: string, message: string) => void;
  cents: (name: string, most?: number) => number;
  centsOrNull: (name: string) => number | null;
  bps: (name: string, least?: number, most?: number) => number;
  perMille: (name: string) => number;
  whole: (name: string, unit: string, least: number, most: number) => number;
  wholeOrNull: (name: string, unit: string, least: number, most: number) => number | null;
  dayOrNull: (name: string) => IsoDay | null;
  isTicked: (name: string) => boolean;
};

const choice = /\.(kind|schedule|pace|size|form|from|lookback|purchases|wholeShares)$|^taxOf\./;

/** An entry over typed texts. Amounts are in the currency typed among them; without one, no currency's sign contradicts. */
export function createEntry(texts: Texts): Entry {
  const errors: FieldErrors = {};
  const text = (name: string) => (texts[name] ?? "").trim();
  const refuse = (name: string, message: string) => {
    errors[name] = [...(errors[name] ?? []), message];
  };
  const number: ReadNumber = (name, read, [least, most], [unread, outside]) => {
    if (text(name) === "") refuse(name, "Fill this in, or clear the whole part.");
    else if (read === null) refuse(name, unread);
    else if (read < least || read > most) refuse(name, outside);
    else return read;
    return Math.max(0, least);
  };
  const typed = text("currency");
  const { cents, whole, ...rates } = createNumbers(text, number, isCurrency(typed) ? typed : null);
  return {
    errors,
    text,
    refuse,
    cents,
    whole,
    ...rates,
    isTyped: (part) => Object.keys(texts).some((name) => name.startsWith(`${part}.`) && isTypedText(name, text(name))),
    centsOrNull: (name) => (text(name) === "" ? null : cents(name)),
    wholeOrNull: (name, unit, least, most) => (text(name) === "" ? null : whole(name, unit, least, most)),
    dayOrNull: (name) => readDay(name, text(name), refuse),
    isTicked: (name) => text(name) !== "",
  };
}

type Words = [unread: string, outside: string];
type ReadNumber = (name: string, read: number | null, range: [number, number], words: Words) => number;

/** Amounts, shares and counts: how each is written, and what is said of one that is not. */
function createNumbers(
  text: Entry["text"],
  number: ReadNumber,
  currency: Currency | null,
): Pick<Entry, "cents" | "whole" | "bps" | "perMille"> {
  const unread = "Enter an amount such as 145,000 or 145 000.50.";
  return {
    cents: (name, mostCents = offerLimits.amountCents) => {
      const read = readMoneyField(text(name), { currency, mostCents, unread, subject: "the offer is" });
      const message = read.ok ? unread : read.failure.message;
      return number(name, read.ok ? read.value : null, [0, mostCents], [message, message]);
    },
    whole: (name, unit, least, most) => {
      const words = `Enter a whole number of ${unit} from ${least} to ${most.toLocaleString("en-US")}.`;
      return number(name, readWhole(text(name)), [least, most], [words, words]);
    },
    bps: (name, least = 0, most = 10_000) =>
      number(
        name,
        readHundredths(text(name), 2),
        [least, most],
        [
          "Enter a percentage with at most two decimals, such as 12.5.",
          `Enter a percentage from ${least / 100} to ${most / 100}.`.replace("-", "−"),
        ],
      ),
    perMille: (name) =>
      number(
        name,
        readHundredths(text(name), 1),
        [0, 1_000],
        ["Enter a percentage with at most one decimal, such as 80.", "Enter a percentage from 0 to 100."],
      ),
  };
}

const isTypedText = (name: string, typed: string) =>
  !choice.test(name) && typed !== "" && typed !== entryDefaults[name.slice(name.indexOf(".") + 1)];

function readDay(name: string, day: string, refuse: Entry["refuse"]): IsoDay | null {
  if (day === "") return null;
  if (!isIsoDay(day)) refuse(name, "Enter a date that exists, such as 2027-01-31.");
  else if (day < offerLimits.firstDay || day > offerLimits.lastDay) refuse(name, "Enter a date between 1990 and 2100.");
  else return day;
  return null;
}

/** '12,000' as 12000; null for anything but a whole number. */
function readWhole(text: string): number | null {
  const plain = text.replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,15}$/.test(plain) ? Number(plain) : null;
}

/** The currency typed, and its refusal when it is none of the list. */
export function readCurrency(entry: Entry) {
  const typed = entry.text("currency");
  if (isCurrency(typed)) return typed;
  entry.refuse("currency", "Choose one of the listed currencies.");
  return "USD" as const;
}
