import { expect } from "vitest";
import { adoptGuestDraft, findAdoptedRoadmap } from "@/db/accounts/adopt-guest-draft";
import { changePassword } from "@/db/accounts/change-password";
import { checkCredentials } from "@/db/accounts/check-credentials";
import { deleteAccount } from "@/db/accounts/delete-account";
import { findGuestDraft, saveGuestLevels, saveGuestPlan } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { closeOwnSessions, findSession, listSessions } from "@/db/accounts/sessions";
import { updateProfile } from "@/db/accounts/update-profile";
import { openTransaction } from "@/db/transaction";
import { drawPlan } from "../../support/draw-plan";
import { readRoadmap, today } from "../../support/walk-roadmap";
import type { VerbCase } from "./verb-case";

const refused = { ok: false, failure: { reason: "wrong-password" } };
const profile = { name: "Grace", timeZone: "Pacific/Chatham", hasSingleKeyShortcuts: false };

export const accountCases: Record<string, VerbCase> = {
  changePassword: {
    foreign: (stranger, { password }) =>
      changePassword(stranger, { currentPassword: password, newPassword: "a stranger's own words" }),
    gets: refused,
    own: async ({ viewer, password }) => {
      const newPassword = "another fine password";
      expect(await changePassword(viewer, { currentPassword: password, newPassword })).toEqual({
        ok: true,
        value: null,
      });
      expect(await checkCredentials(viewer.email, newPassword)).toEqual({ userId: viewer.userId });
    },
  },
  deleteAccount: {
    foreign: (stranger, { password }) => deleteAccount(stranger, password),
    gets: refused,
    own: async ({ viewer, password }) => {
      expect(await deleteAccount(viewer, password)).toEqual({ ok: true, value: null });
      expect(await checkCredentials(viewer.email, password)).toBeNull();
    },
  },
  updateProfile: {
    foreign: (stranger) => updateProfile(stranger, profile),
    gets: undefined,
    own: async ({ viewer }) => {
      await updateProfile(viewer, profile);
      expect(await findSession(viewer.sessionId, viewer.userId)).toEqual({ ...viewer, ...profile });
    },
  },
  findSession: {
    foreign: (stranger, { viewer }) => findSession(viewer.sessionId, stranger.userId),
    gets: null,
    own: async ({ viewer }) => expect(await findSession(viewer.sessionId, viewer.userId)).toEqual(viewer),
  },
  listSessions: {
    foreign: async (stranger, { viewer }) => (await listSessions(stranger)).filter(({ id }) => id === viewer.sessionId),
    gets: [],
    own: async ({ viewer }) =>
      expect(await listSessions(viewer)).toMatchObject([{ id: viewer.sessionId, isThisOne: true }]),
  },
  closeOwnSessions: {
    foreign: async (stranger, { viewer }) => [
      await closeOwnSessions(stranger, viewer.sessionId),
      await closeOwnSessions(stranger, null),
    ],
    gets: [0, 0],
    own: async ({ viewer }) => expect(await closeOwnSessions(viewer, viewer.sessionId)).toBe(1),
  },
  adoptGuestDraft: {
    foreign: (stranger, { guestToken }) =>
      openTransaction((tx) => adoptGuestDraft(tx, stranger.userId, { token: guestToken, today })),
    gets: undefined,
    own: async ({ viewer, guestToken }) => {
      const roadmapId = (await findAdoptedRoadmap(guestToken)) ?? "";
      expect((await readRoadmap(viewer, roadmapId)).roadmap.title).toBe("Drawn as a visitor");
    },
  },
  findAdoptedRoadmap: {
    foreign: () => findAdoptedRoadmap(makeGuestToken()),
    gets: null,
    own: async ({ guestToken }) => expect(await findAdoptedRoadmap(guestToken)).toEqual(expect.any(String)),
  },
  // Whoever still holds the cookie of a draft that became somebody's: a shared computer, a stolen browser profile.
  findGuestDraft: {
    foreign: (_, { guestToken }) => findGuestDraft(guestToken),
    gets: null,
    own: async () => {
      const token = makeGuestToken();
      await saveGuestLevels(token, "ciso", { git: 1 });
      expect(await findGuestDraft(token)).toEqual({ roleId: "ciso", levels: { git: 1 }, plan: null });
    },
  },
  saveGuestLevels: {
    foreign: (_, { guestToken }) => saveGuestLevels(guestToken, "ciso", { git: 4 }),
    gets: undefined,
    own: async () => {
      const token = makeGuestToken();
      await saveGuestLevels(token, "ciso", { git: 1, linux: 2 });
      await saveGuestLevels(token, "ciso", { git: 3 });
      expect((await findGuestDraft(token))?.levels).toEqual({ git: 3, linux: 2 });
    },
  },
  saveGuestPlan: {
    foreign: (_, { guestToken }) => saveGuestPlan(guestToken, drawPlan()),
    gets: undefined,
    own: async () => {
      const token = makeGuestToken();
      await saveGuestPlan(token, drawPlan());
      expect(await findGuestDraft(token)).toEqual({ roleId: "cloud-architect", levels: {}, plan: drawPlan() });
    },
  },
};

/** Verbs that touch no person's rows on a person's behalf, each with what stands in for the person. */
export const verbsWithoutAPerson: Record<string, string> = {
  createAccount: "makes the person",
  checkCredentials: "the password is the proof",
  replacePassword: "the operator's command line, never a request",
  openSession: "called with the id that checkCredentials or createAccount has just answered",
  closeSession: "the session id from the signed cookie is the right itself",
  spendAttempt: "counts against a key, not a person",
  forgiveAttempts: "counts against a key, not a person",
  makeGuestToken: "makes a random text",
  hashGuestToken: "computes a hash",
  hashPassword: "computes a hash",
  verifyPassword: "computes a hash",
  verificationCount: "a number of this process",
};
