/** Hours, months or a rate as people type them: a sign and blanks are ignored, "1,500" has thousands, any other comma is a decimal point; null for no number. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s$£€]/g, "");
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}
