/** Whole cents as a person would type them into a field: '145,000', '1,250.50'. */
export function writeAmount(amountCents: number): string {
  const [whole, rest] = [Math.floor(amountCents / 100), amountCents % 100];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, "0")}`;
}

/** Hundredths or tenths as a person would type them: 1250 with two decimals is '12.5'. */
export function writeHundredths(value: number, decimals: 1 | 2): string {
  return String(value / 10 ** decimals);
}
