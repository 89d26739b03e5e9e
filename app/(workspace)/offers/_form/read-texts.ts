import type { Texts } from "@/lib/compensation/entry/entry";

const bookkeeping = /^(\$ACTION|idempotencyKey$|offerId$|version$)/;

/** The texts that stand in a form, by the name of their field. */
export function readTexts(form: HTMLFormElement): Texts {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !bookkeeping.test(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(pairs);
}
