import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/db/errors";
import { addOffer } from "@/db/offers/add-offer";
import { editOffer } from "@/db/offers/edit-offer";
import { editPaySettings } from "@/db/offers/edit-pay-settings";
import { findPaySettings } from "@/db/offers/find-pay-settings";
import { listOffers } from "@/db/offers/list-offers";
import { saveNegotiation } from "@/db/offers/save-negotiation";
import { undoChange } from "@/db/progress/undo-change";
import { readAs } from "@/db/transaction";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { fullOffer, plainAssumptions } from "../../unit/compensation/offers";
import { keepRole } from "../../support/custom-role";
import { offerOf, paySettings, readOffer } from "../../support/kept-offer";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";

describe("offers", () => {
  it("keeps every part to the cent: what comes back is worth the same", async () => {
    const viewer = await createViewer();
    await addOffer(viewer, { ...offerOf("Everything", 0), offer: fullOffer }, once());
    const { offer } = await readOffer(viewer, "Everything");
    expect(offer).toEqual(fullOffer);
    expect(valueOffer(offer, plainAssumptions)).toEqual(valueOffer(fullOffer, plainAssumptions));
  });

  it("has one current job: a second is refused and nothing is written", async () => {
    const viewer = await createViewer();
    await addOffer(viewer, offerOf("Job", 10_000_000, { isCurrentJob: true }), once());
    const second = await addOffer(viewer, offerOf("Other job", 11_000_000, { isCurrentJob: true }), once());
    expect(second).toEqual({ ok: false, failure: { reason: "current-job-taken" } });
    await addOffer(viewer, offerOf("An offer", 12_000_000), once());
    const { id: offerId, version } = await readOffer(viewer, "An offer");
    const marked = { ...offerOf("An offer", 12_000_000, { isCurrentJob: true }), offerId, version };
    expect(await editOffer(viewer, marked, once())).toEqual({ ok: false, failure: { reason: "current-job-taken" } });
    const { id: jobId } = await readOffer(viewer, "Job");
    const same = { ...offerOf("Job", 10_500_000, { isCurrentJob: true }), offerId: jobId, version: 1 };
    expect((await editOffer(viewer, same, once())).ok).toBe(true);
    expect((await readAs(viewer, listOffers)).map(({ offer }) => offer.name)).toEqual(["Job", "An offer"]);
  });

  it("has one current job, and one set of assumptions, also when two tabs name the first at once", async () => {
    const viewer = await createViewer();
    const jobs = ["Job", "Other job"].map((name) => offerOf(name, 10_000_000, { isCurrentJob: true }));
    const kept = await Promise.all(jobs.map((job) => addOffer(viewer, job, once())));
    expect(kept.filter(({ ok }) => ok)).toHaveLength(1);
    expect(kept).toContainEqual({ ok: false, failure: { reason: "current-job-taken" } });
    const first = { ...paySettings, version: 0 };
    const saved = await Promise.allSettled([0, 1].map(() => editPaySettings(viewer, first, once())));
    const [late] = saved.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(late).toBeInstanceOf(ConflictError);
    expect(late).toMatchObject({ current: { version: 1 } });
  });

  it("may be held against a role of the viewer’s own, and against nobody else’s", async () => {
    const [viewer, other] = [await createViewer(), await createViewer()];
    const roleId = customRoleId(await keepRole(other));
    const job = offerOf("Northwind", 18_500_000, { roleId });
    expect((await addOffer(other, job, once())).ok).toBe(true);
    await expect(addOffer(viewer, job, once())).rejects.toThrow(NotFoundError);
    expect(await readAs(viewer, listOffers)).toEqual([]);
  });

  it("refuses chances that are not 100 %, and writes nothing", async () => {
    const viewer = await createViewer();
    const [grant] = fullOffer.options;
    const options = grant ? [{ ...grant, scenarios: grant.scenarios.slice(0, 2) }] : [];
    const refused = await addOffer(viewer, { ...offerOf("x", 1), offer: { ...fullOffer, options } }, once());
    expect(refused).toMatchObject({
      failure: { fieldErrors: { "options.0.scenarios": [expect.stringContaining("95 %")] } },
    });
    expect(await readAs(viewer, listOffers)).toEqual([]);
  });

  it("an old page overwrites neither an offer nor its worksheet, and is told what stands there", async () => {
    const viewer = await createViewer();
    await addOffer(viewer, offerOf("Northwind", 18_500_000), once());
    const { id: offerId } = await readOffer(viewer);
    const newer = { ...offerOf("Northwind", 19_000_000), offerId, version: 1 };
    await editOffer(viewer, newer, once());
    const old = editOffer(viewer, { ...newer, note: "late" }, once());
    await expect(old).rejects.toThrow(ConflictError);
    await expect(old).rejects.toMatchObject({ current: { version: 2, offer: { base: { yearCents: 19_000_000 } } } });
    const own = { targetCents: null, anchorCents: null, walkAwayCents: null };
    const notes = { own, asks: [], evidence: "", questions: "", opening: "", region: null };
    await expect(saveNegotiation(viewer, { offerId, version: 1, notes }, once())).rejects.toThrow(ConflictError);
    const long = { ...notes, opening: "x".repeat(501) };
    expect(await saveNegotiation(viewer, { offerId, version: 2, notes: long }, once())).toMatchObject({
      failure: { fieldErrors: { opening: [expect.stringContaining("fits the page")] } },
    });
  });
});

describe("what is assumed for all", () => {
  it("is nothing at first, and undoing the first time makes it nothing again", async () => {
    const viewer = await createViewer();
    expect(await readAs(viewer, findPaySettings)).toBeNull();
    const { changeId } = await editPaySettings(viewer, { ...paySettings, version: 0 }, once());
    expect(await readAs(viewer, findPaySettings)).toMatchObject({ ...paySettings, version: 1 });
    await expect(editPaySettings(viewer, { ...paySettings, version: 0 }, once())).rejects.toThrow(ConflictError);
    await undoChange(viewer, { changeId }, once());
    expect(await readAs(viewer, findPaySettings)).toBeNull();
  });
});
