import { describe, expect, it } from "vitest";
import { findGuestDraft, saveGuestLevels, saveGuestPlan } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { drawPlan } from "../../support/draw-plan";
import { superuser } from "../../support/superuser";

const age = (how: string) => superuser`update guest_drafts set expires_at = expires_at - ${how}::interval`;

describe("a visitor's draft", () => {
  it("is opened by its token alone, of which the table holds a hash", async () => {
    const token = makeGuestToken();
    await saveGuestLevels(token, "ciso", { git: 2 });
    expect(await findGuestDraft(makeGuestToken())).toBeNull();
    expect(await superuser`select 1 from guest_drafts t where strpos(t::text, ${token}) > 0`).toHaveLength(0);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("keeps answers and plan side by side, in either order, as they were", async () => {
    const token = makeGuestToken();
    await saveGuestPlan(token, drawPlan());
    await saveGuestLevels(token, "cloud-architect", { git: 2 });
    await saveGuestLevels(token, "cloud-architect", { linux: 0 });
    const draft = await findGuestDraft(token);
    expect(draft).toStrictEqual({ roleId: "cloud-architect", levels: { git: 2, linux: 0 }, plan: drawPlan() });
  });

  it("lives 30 days from its last change", async () => {
    const token = makeGuestToken();
    await saveGuestLevels(token, "ciso", { git: 2 });
    await age("29 days 23 hours");
    expect(await findGuestDraft(token)).not.toBeNull();
    await saveGuestPlan(token, drawPlan());
    await age("29 days 23 hours");
    expect(await findGuestDraft(token)).not.toBeNull();
    await age("2 hours");
    expect(await findGuestDraft(token)).toBeNull();
  });

  it("that is over does not come back with a new plan: its answers are gone", async () => {
    const token = makeGuestToken();
    await saveGuestLevels(token, "ciso", { git: 2 });
    await age("31 days");
    await saveGuestPlan(token, drawPlan());
    expect(await findGuestDraft(token)).toEqual({ roleId: "cloud-architect", levels: {}, plan: drawPlan() });
  });

  it("of others is swept once it is over", async () => {
    await saveGuestLevels(makeGuestToken(), "ciso", { git: 2 });
    await age("31 days");
    await saveGuestLevels(makeGuestToken(), "ciso", { git: 1 });
    expect(await superuser`select 1 from guest_drafts`).toHaveLength(1);
  });
});
