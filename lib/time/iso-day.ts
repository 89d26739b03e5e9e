/** A calendar day 'YYYY-MM-DD' of the proleptic Gregorian calendar: no hour, no time zone. Two of them compare as strings. */
export type IsoDay = string;
