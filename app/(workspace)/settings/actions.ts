"use server";

import { defineAction } from "@/app/_server/action";
import { signOut } from "@/app/_server/auth";
import { changePassword } from "@/db/accounts/change-password";
import { deleteAccount } from "@/db/accounts/delete-account";
import { closeOwnSessions } from "@/db/accounts/sessions";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { updateProfile } from "@/db/accounts/update-profile";
import { closeOthersForm, closeSessionForm, deleteAccountForm, passwordForm, profileForm } from "./forms";

const checkFields = "Please check the marked fields.";
const wrongPassword = "This is not your present password.";
const tooMany = "Too many attempts. Wait a quarter of an hour, then try again.";
const quarterHour = 15 * 60;

export const updateProfileAction = defineAction(profileForm, async ({ viewer, input }) => {
  await updateProfile(viewer, input);
  return { ok: true, message: "Profile saved." };
});

export const changePasswordAction = defineAction(passwordForm, async ({ viewer, input }) => {
  const allowance = await spendAttempt(`password:account:${viewer.userId}`, 10, quarterHour);
  if (!allowance.isAllowed) return { ok: false, message: tooMany };
  const result = await changePassword(viewer, input);
  if (!result.ok) return { ok: false, message: checkFields, fieldErrors: { currentPassword: [wrongPassword] } };
  return { ok: true, message: "Password changed. Every other session was closed." };
});

export const closeSessionAction = defineAction(closeSessionForm, async ({ viewer, input }) => {
  await closeOwnSessions(viewer, input.sessionId);
  return { ok: true, message: "Session closed." };
});

export const closeOtherSessionsAction = defineAction(closeOthersForm, async ({ viewer }) => {
  const count = await closeOwnSessions(viewer, null);
  return { ok: true, message: count === 1 ? "One other session was closed." : `${count} other sessions were closed.` };
});

export const deleteAccountAction = defineAction(deleteAccountForm, async ({ viewer, input }) => {
  const allowance = await spendAttempt(`password:account:${viewer.userId}`, 10, quarterHour);
  if (!allowance.isAllowed) return { ok: false, message: tooMany };
  const result = await deleteAccount(viewer, input.password);
  if (!result.ok) return { ok: false, message: checkFields, fieldErrors: { password: [wrongPassword] } };
  await signOut({ redirect: false });
  return { ok: true, redirectTo: "/" };
});
