/** The right end of every US pay chart in whole cents a year, one for all pages so that bars compare by eye. */
export const payScaleCents = 32_000_000;
