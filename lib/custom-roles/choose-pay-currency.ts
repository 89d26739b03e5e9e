import type { Amount } from "@/lib/catalogue/figure-types";
import type { ReadAdvertisement } from "./advertisement-types";
import { findCurrencies } from "./find-currencies";

/** Money of a company rather than of its people. */
const otherMoney =
  /\b(?:budgets?|revenues?|turnover|fund(?:s|ed|ing)?|raised|series [a-f]|arr|valuation|millions?|billions?|\d+\s?(?:m|mn|bn|b))\b/i;

/** The currency in which an advertisement names pay, by the first sentence with money; a company's money only where there is no other. */
export function choosePayCurrency(text: string, { pay }: Pick<ReadAdvertisement, "pay">): Amount["currency"] | null {
  const sentences = pay.map(({ start, end }) => text.slice(start, end));
  const [own = sentences[0]] = sentences.filter((sentence) => !otherMoney.test(sentence));
  return own === undefined ? null : (findCurrencies(own)[0] ?? null);
}
