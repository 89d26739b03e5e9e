const around = /^(?:[A-Z]{1,3}\s?)?[$€£₹₪]?\s?(.*?)\s?(?:[A-Z]{3}|[€£]|zł|Kč|kr)?$/;

function readPlain(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, "");
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const [, whole = "0", fraction = ""] = match;
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}

/** How the offers of version 1 read amounts: what it accepted keeps its value. */
export function readBefore(text: string): number | null {
  const [, plain = ""] = around.exec(text.trim()) ?? [];
  const thousands = /^(.+?)\s?[kK]$/.exec(plain);
  if (!thousands) return readPlain(plain);
  const cents = readPlain(thousands[1] ?? "");
  return cents === null ? null : cents * 1000;
}
