import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { isHttps } from "@/app/_server/env";
import type { Viewer } from "@/db/viewer";
import { payCurrencies } from "@/lib/compare/pay-currencies";
import type { OwnPay } from "@/lib/compare/pay-back";

const name = "waymark.pay";
const path = "/compare";

/**
 * What the person of this request typed about their own pay. It lives in a cookie that scripts cannot read, that only
 * this page is sent and that ends with the browser: in no address, no log and no table. Somebody else's is not read.
 */
export async function findOwnPay(viewer: Viewer | null): Promise<OwnPay | null> {
  return parseOwnPay((await cookies()).get(name)?.value ?? "", ownerOf(viewer));
}

/** Keeps it for this person in this browser, or forgets it when there is nothing to keep. Only callable from an action. */
export async function keepOwnPay(viewer: Viewer | null, own: OwnPay | null): Promise<void> {
  const jar = await cookies();
  if (own) {
    const value = writeOwnPay(own, ownerOf(viewer));
    jar.set(name, value, { httpOnly: true, sameSite: "lax", secure: isHttps(), path });
  } else {
    jar.delete({ name, path });
  }
}

/** Who it belongs to: on a shared computer the next person to sign in must not see it. */
function ownerOf(viewer: Viewer | null): string {
  return viewer ? createHash("sha256").update(`pay:${viewer.userId}`).digest("hex").slice(0, 16) : "visitor";
}

function writeOwnPay({ currency, payCents, hourCents }: OwnPay, owner: string): string {
  return [currency, payCents ?? "", hourCents, owner].join(".");
}

function parseOwnPay(value: string, owner: string): OwnPay | null {
  const [, code, pay, hour, of] = /^([A-Z]{3})\.(\d{0,12})\.(\d{1,9})\.(\w{1,16})$/.exec(value) ?? [];
  const currency = payCurrencies.find((known) => known === code);
  if (!currency || of !== owner) return null;
  return { currency, payCents: pay ? Number(pay) : null, hourCents: Number(hour) };
}
