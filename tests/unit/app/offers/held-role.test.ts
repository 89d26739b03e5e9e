import { describe, expect, it } from "vitest";
import { findBand, listBandRegions } from "@/app/(workspace)/offers/_compare/find-band";
import { holdOffer } from "@/app/(workspace)/offers/held-role";
import { tellLikeness } from "@/app/(workspace)/offers/tell-likeness";
import { toTargets } from "@/app/_server/roles";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { platformRole } from "../../../support/custom-role";
import { offerRow } from "../../../support/offer-row";

const own: CustomRole = {
  ...platformRole,
  id: "7e6a3f6e-5f0a-4a86-9a41-3a4bb1c3a111",
  isRemoved: false,
  version: 1,
  madeOn: "2026-11-20",
  changedOn: "2026-11-20",
};

const rowOf = (roleId: string | null) => offerRow({ roleId, offer: emptyOffer("Northwind", "USD") });
const hold = (roleId: string | null, roles: readonly CustomRole[] = []) =>
  holdOffer(toTargets(roles), rowOf(roleId)).held;

describe("the pay an offer is held against", () => {
  it("is that of the region chosen, else of the currency’s, else of the US; none without a role", () => {
    const held = hold("software-engineering-manager");
    expect(findBand(held, null, "GBP")?.region).toBe("GB");
    expect(findBand(held, null, "USD")?.region).toBe("US");
    expect(findBand(held, null, "ZAR")?.region).toBe("US");
    const [region = ""] = listBandRegions([held]).filter((one) => one !== "US" && one !== "GB");
    expect(findBand(held, region, "GBP")?.region).toBe(region);
    expect(tellLikeness(held)).toBe("");
    for (const gone of [null, "no-such-role", customRoleId(own.id)]) {
      expect(hold(gone)).toBeNull();
      expect(findBand(hold(gone), "US", "USD")).toBeNull();
    }
  });

  it("offers every region once, the US first", () => {
    const regions = listBandRegions([hold("ciso"), hold("data-scientist"), null]);
    expect(regions[0]).toBe("US");
    expect(new Set(regions).size).toBe(regions.length);
  });

  it("is for a role of one’s own that of the role it is likened to, with what its advertisement states beside it", () => {
    const held = hold(customRoleId(own.id), [own]);
    expect(findBand(held, null, "USD")).toEqual(findBand(hold("site-reliability-engineer"), null, "USD"));
    expect(tellLikeness(held)).toMatch(/that of Site Reliability Engineer.*€70,000 to €90,000 .*20 Nov 2026/);
    const alike = hold(customRoleId(own.id), [{ ...own, likeRoleId: null, pay: null }]);
    expect(findBand(alike, null, "USD")).toBeNull();
    expect(tellLikeness(alike)).toContain("you liken it to none");
  });

  it("stays with a removed role by its id, so that bringing it back brings its pay back", () => {
    const removed = { ...own, isRemoved: true };
    expect(holdOffer(toTargets([removed]), rowOf(customRoleId(own.id)))).toMatchObject({
      held: null,
      roleId: customRoleId(own.id),
    });
  });
});
