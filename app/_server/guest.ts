import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { BusyError } from "@/db/errors";
import { type Adoption, findAdoptedRoadmap } from "@/db/accounts/adopt-guest-draft";
import { findGuestDraft, type GuestDraft } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { todayIn } from "./clock";
import { isHttps } from "./env";
import { remoteAddress } from "./remote";

export const guestCookie = "waymark.guest";

/** The draft behind the visitor's cookie; null without a cookie, or when it opens none. */
export const findGuest = cache(async (): Promise<GuestDraft | null> => {
  const token = (await cookies()).get(guestCookie)?.value;
  return token ? findGuestDraft(token) : null;
});

/** The visitor's token, made and set as a cookie at the first answer. Only callable from an action. */
export async function guestToken(): Promise<string> {
  const jar = await cookies();
  const present = jar.get(guestCookie)?.value;
  const isKnown = present !== undefined && (await findGuestDraft(present)) !== null;
  if (!isKnown) await spendDraft();
  const token = isKnown ? present : makeGuestToken();
  jar.set(guestCookie, token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isHttps(),
    maxAge: 30 * 24 * 3600,
  });
  return token;
}

/** What signing up or in has to adopt: the draft behind the visitor's cookie, if there is a cookie. */
export async function readAdoption(): Promise<Adoption | null> {
  const token = (await cookies()).get(guestCookie)?.value;
  // A draft that somebody adopted before leads nobody anywhere.
  return token && (await findGuestDraft(token)) ? { token, today: todayIn("UTC") } : null;
}

/** After an adoption: where its roadmap is, and no cookie any more, so that the next person here inherits nothing. */
export async function finishAdoption(adoption: Adoption | null): Promise<string | null> {
  if (!adoption) return null;
  (await cookies()).delete(guestCookie);
  return findAdoptedRoadmap(adoption.token);
}

/** Drafts take room, so one address may begin only so many an hour. */
async function spendDraft(): Promise<void> {
  const allowance = await spendAttempt(`guest:remote:${await remoteAddress()}`, 200, 3600);
  if (!allowance.isAllowed) throw new BusyError("too many drafts from one address");
}
