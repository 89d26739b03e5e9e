import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn } from "@/app/(workspace)/_components/day-in";
import { isIsoDay } from "@/lib/time/is-iso-day";

describe("dayIn", () => {
  it.each([
    ["2027-03-14T23:30:00Z", "UTC", "2027-03-14", "23:30"],
    ["2027-03-14T23:30:00Z", "Europe/Berlin", "2027-03-15", "00:30"],
    ["2027-03-14T00:30:00Z", "America/Los_Angeles", "2027-03-13", "16:30"],
    ["2027-03-14T09:59:00Z", "America/Los_Angeles", "2027-03-14", "01:59"],
    ["2027-03-14T10:00:00Z", "America/Los_Angeles", "2027-03-14", "03:00"],
    ["2027-10-31T00:30:00Z", "Europe/Berlin", "2027-10-31", "02:30"],
    ["2027-10-31T01:30:00Z", "Europe/Berlin", "2027-10-31", "02:30"],
    ["2026-12-31T10:00:00Z", "Pacific/Kiritimati", "2027-01-01", "00:00"],
    ["2027-06-30T18:15:00Z", "Asia/Kathmandu", "2027-07-01", "00:00"],
    ["2028-02-29T12:00:00Z", "Asia/Kolkata", "2028-02-29", "17:30"],
  ])("%s in %s is %s, %s", (at, zone, day, time) => {
    expect(dayIn(new Date(at), zone)).toEqual({ day, time });
  });

  it.each(["Mars/Olympus", "", "Europe/Berlin; drop"])("counts the unknown zone “%s” as UTC", (zone) => {
    expect(dayIn(new Date("2027-03-14T23:30:00Z"), zone)).toEqual({ day: "2027-03-14", time: "23:30" });
  });

  it("always names a day and a time that exist", () => {
    const instants = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    const zones = fc.constantFrom("UTC", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "no such zone");
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const { day, time } = dayIn(at, zone);
        expect(isIsoDay(day)).toBe(true);
        expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
