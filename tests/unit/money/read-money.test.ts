import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, type Currency } from "@/lib/money/currency";
import { readMoney } from "@/lib/money/read-money";
import { writeAmount } from "@/lib/money/write-amount";
import { readBefore } from "./read-before";

const centsOf = (text: string, currency: Currency | null = null) => {
  const read = readMoney(text, currency);
  return read.ok ? read.value : read.failure.reason;
};

describe("money as people write it", () => {
  it.each([
    ["185000", 18_500_000],
    ["185,000", 18_500_000],
    ["120,000", 12_000_000],
    ["1 250.50", 125_050],
    ["145 000.50", 14_500_050],
    ["0.1", 10],
    ["1,250,000.05", 125_000_005],
    ["40k", 4_000_000],
    ["185k", 18_500_000],
    ["250K", 25_000_000],
    ["12.5k", 1_250_000],
    ["1,234k", 123_400_000],
    ["€120,000", 12_000_000],
    ["1.234,56", 123_456],
    ["1.234.567", 123_456_700],
    ["120.000,00", 12_000_000],
    ["1 234,56", 123_456],
    ["1\u00a0234,56", 123_456],
    ["1\u202f234,56", 123_456],
    ["185,00", 18_500],
    ["7,5", 750],
    ["120'000", 12_000_000],
    ["120’000.50", 12_000_050],
    ["12,00,000", 120_000_000],
    ["1,20,000", 12_000_000],
    ["1,20,00,000.75", 1_200_000_075],
    ["1.2M", 120_000_000],
    ["1,2M", 120_000_000],
    ["1.2m", 120_000_000],
    ["1.2345M", 123_450_000],
    ["0", 0],
    ["0.000", 0],
  ])("reads %s as %i cents", (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  it.each([
    ["", "unread"],
    ["abc", "unread"],
    ["abc 100", "unread"],
    ["100 abc", "unread"],
    ["1..2", "unread"],
    ["1.000.50", "unread"],
    ["1,234,5", "unread"],
    ["1e9", "unread"],
    ["100-120k", "unread"],
    ["12 %", "unread"],
    ["-5", "negative"],
    ["−1,000", "negative"],
    ["-$5", "negative"],
    ["$ -5", "negative"],
    ["0.013", "too-fine"],
    ["0,013", "too-fine"],
    ["12.3456", "too-fine"],
    ["12.3400", "too-fine"],
    ["1,234.567", "too-fine"],
    ["1.234,500", "too-fine"],
    ["120.000", "ambiguous"],
    ["1.234", "ambiguous"],
    ["1.125k", "ambiguous"],
    ["0,500", "ambiguous"],
    ["1234,567", "ambiguous"],
    ["1 234,567", "ambiguous"],
    ["99999999999999", "too-large"],
    ["99999999999999.999", "too-large"],
    ["999999999999M", "too-large"],
  ])("does not guess at '%s': %s", (text, reason) => {
    expect(centsOf(text)).toBe(reason);
  });

  it("names both readings of what can be read in two ways, to the cent", () => {
    const failure = (text: string) => readMoney(text, null);
    expect(failure("120.000")).toMatchObject({ failure: { lowCents: 12_000, highCents: 12_000_000 } });
    expect(failure("1.236")).toMatchObject({ failure: { lowCents: 124, highCents: 123_600 } });
    expect(failure("1.125k")).toMatchObject({ failure: { lowCents: 112_500, highCents: 112_500_000 } });
  });
});

describe("a currency beside an amount", () => {
  const fitting: [Currency, string[]][] = [
    ["USD", ["$90k", "US$ 90k", "USD 90k", "90k USD", "90k usd", "USD$90k", "90 k $"]],
    ["EUR", ["€90k", "90k €", "90K€", "0,09M€", "90 000 EUR"]],
    ["GBP", ["£90k", "GBP 90k", "£90,000 GBP"]],
    ["CHF", ["CHF 90'000", "90’000 Fr."]],
    ["AUD", ["$90k", "A$90k", "AU$90k"]],
    ["CAD", ["$90k", "C$90k", "CA$90k", "CAD $90k"]],
    ["SGD", ["S$90k", "$90k"]],
    ["INR", ["₹90,000", "Rs 90,000", "Rs. 90,000"]],
    ["SEK", ["90 000 kr", "90k SEK", "90kSEK"]],
    ["MXN", ["MX$90k", "90k mxn"]],
    ["ZAR", ["R90k", "R 90 000"]],
  ];
  it.each(fitting)("passes over a sign of %s", (currency, texts) => {
    for (const text of texts) expect([text, centsOf(text, currency)]).toEqual([text, 9_000_000]);
  });

  it.each<[string, Currency, string]>([
    ["£90k", "USD", "£"],
    ["90,000 €", "USD", "€"],
    ["$90k", "EUR", "$"],
    ["US$90k", "CAD", "US$"],
    ["C$90k", "USD", "C$"],
    ["$90,000 CAD", "USD", "CAD"],
    ["90 000 kr", "EUR", "kr"],
    ["¥90,000", "USD", "¥"],
    ["90,000 JPY", "USD", "JPY"],
    ["£-5", "USD", "£"],
  ])("refuses %s in %s by its sign", (text, currency, mark) => {
    expect(readMoney(text, currency)).toEqual({ ok: false, failure: { reason: "other-currency", mark, currency } });
  });

  it("passes over every code beside its own currency, and over no other", () => {
    for (const code of currencies)
      for (const currency of currencies)
        expect(centsOf(`${code} 90,000`, currency)).toBe(code === currency ? 9_000_000 : "other-currency");
  });

  it("contradicts nothing where no currency is known", () => {
    expect(["£90k", "90k CHF", "¥90k"].map((text) => centsOf(text))).toEqual(Array(3).fill(9_000_000));
  });
});

const group = (whole: string, separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator);
const indian = (whole: string) => {
  const [rest, last] = [whole.slice(0, -3), whole.slice(-3)];
  return rest === "" ? last : `${rest.replace(/\B(?=(\d{2})+$)/g, ",")},${last}`;
};
/** A whole amount and its cents of two digits, written in each way that is read. */
const notations: Readonly<Record<string, (whole: string, cents: string) => string>> = {
  plain: (whole, cents) => `${whole}.${cents}`,
  "plain comma": (whole, cents) => `${whole},${cents}`,
  English: (whole, cents) => `${group(whole, ",")}.${cents}`,
  German: (whole, cents) => `${group(whole, ".")},${cents}`,
  Swiss: (whole, cents) => `${group(whole, "’")}.${cents}`,
  "Swiss typewriter": (whole, cents) => `${group(whole, "'")}.${cents}`,
  French: (whole, cents) => `${group(whole, "\u202f")},${cents}`,
  Swedish: (whole, cents) => `${group(whole, "\u00a0")},${cents} kr`,
  "blanks and point": (whole, cents) => `${group(whole, " ")}.${cents}`,
  Indian: (whole, cents) => `₹${indian(whole)}.${cents}`,
  thousands: (whole, cents) => `${(Number(whole + cents) / 100_000).toFixed(5)}k`,
  millions: (whole, cents) => `${(Number(whole + cents) / 100_000_000).toFixed(8).replace(".", ",")} M`,
};
const anyCents = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 1e11 }));

describe("every notation", () => {
  it.each(Object.entries(notations))("is read back to the cent: %s", (_, write) => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        expect(centsOf(write(String(Math.floor(cents / 100)), String(cents % 100).padStart(2, "0")))).toBe(cents);
      }),
    );
  });

  it("reads back what a field shows of its own", () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom(...currencies), (cents, currency) => {
        expect(centsOf(writeAmount(cents), currency)).toBe(cents);
      }),
    );
  });

  it("keeps a whole amount without cents, in every grouping but the doubtful point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(",", " ", "'", "’", "."), (units, separator) => {
        const text = group(String(units), separator);
        const isDoubtful = /^\d+\.\d+$/.test(text);
        expect(centsOf(text)).toBe(isDoubtful ? "ambiguous" : units * 100);
        expect(centsOf(indian(String(units)))).toBe(units * 100);
      }),
    );
  });
});

describe("what was read before", () => {
  const pieces = ["0", "1", "2", "3", "4", "6", "7", "9", "0", "000", "500", ",", ",", ",000", ".", ".50", " "];
  const anyText = fc
    .tuple(
      fc.constantFrom("", "", "$", "US$", "CA$ ", "€", "USD ", "₹ "),
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((parts) => parts.join("")),
      fc.constantFrom("", "", "k", " K"),
      fc.constantFrom("", "", " CHF", "€", " kr", " zł"),
    )
    .map((parts) => parts.join(""));
  // Three decimals behind a comma: an amount in thousands here, a fraction on the page of comparisons.
  const wasTwoThings = (text: string) =>
    /^(?:0+|\d{4,}|\d+(?:\s\d{3})+),\d{3}$/.test(text.replace(/[^\d,.\s]/g, "").trim());

  it("has the same value, but for what two pages read differently", () => {
    let kept = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const before = readBefore(text);
        if (before === null || !Number.isSafeInteger(before)) return;
        const isDoubtful = wasTwoThings(text);
        kept += isDoubtful ? 0 : 1;
        expect([before, ...(isDoubtful ? ["ambiguous", "too-fine"] : [])]).toContain(centsOf(text));
      }),
      { numRuns: 20_000 },
    );
    expect(kept).toBeGreaterThan(5_000);
  });
});
