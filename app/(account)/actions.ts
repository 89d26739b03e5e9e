"use server";

import { CredentialsSignin } from "next-auth";
import { definePublicAction } from "@/app/_server/action";
import { signIn, signOut } from "@/app/_server/auth";
import { safeCallbackPath } from "@/app/_server/callback-url";
import { finishAdoption, readAdoption } from "@/app/_server/guest";
import { remoteAddress } from "@/app/_server/remote";
import { createAccount } from "@/db/accounts/create-account";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { signInForm, signOutForm, signUpForm } from "./forms";

const tooMany = "Too many attempts. Wait a while, an hour at most, then try again.";
const wrongPair = "That e-mail address and password do not belong together.";

export const signUpAction = definePublicAction(signUpForm, async ({ input }) => {
  const allowance = await spendAttempt(`sign-up:remote:${await remoteAddress()}`, 200, 3600);
  if (!allowance.isAllowed) return { ok: false, message: tooMany };
  const { callbackUrl, ...account } = input;
  const adoption = await readAdoption();
  const made = await createAccount({ ...account, adoption });
  // A second click finds the address taken by the first; the same password proves that it is the same person.
  const refusal = await signInOrSay(account.email, account.password);
  if (refusal !== null && !made.ok) {
    const taken = "There is an account with this address already. Sign in instead, or use another address.";
    return { ok: false, message: "Please check the marked fields.", fieldErrors: { email: [taken] } };
  }
  if (refusal !== null) return { ok: false, message: refusal };
  const roadmapId = await finishAdoption(adoption);
  return { ok: true, redirectTo: roadmapId ? `/roadmaps/${roadmapId}` : safeCallbackPath(callbackUrl, "/dashboard") };
});

export const signInAction = definePublicAction(signInForm, async ({ input }) => {
  const adoption = await readAdoption();
  const refusal = await signInOrSay(input.email, input.password);
  if (refusal !== null) return { ok: false, message: refusal };
  const roadmapId = await finishAdoption(adoption);
  return {
    ok: true,
    redirectTo: roadmapId ? `/roadmaps/${roadmapId}` : safeCallbackPath(input.callbackUrl, "/dashboard"),
  };
});

export const signOutAction = definePublicAction(signOutForm, async () => {
  await signOut({ redirect: false });
  return { ok: true, redirectTo: "/" };
});

/** Signs in; null when it worked, else the sentence that says why not, alike for known and unknown addresses. */
async function signInOrSay(email: string, password: string): Promise<string | null> {
  try {
    await signIn("credentials", { email, password, redirect: false });
    return null;
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    return error.code === "too-many-attempts" ? tooMany : wrongPair;
  }
}
