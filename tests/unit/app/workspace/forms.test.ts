import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as milestone from "@/app/(workspace)/roadmaps/[roadmapId]/forms";
import * as roadmaps from "@/app/(workspace)/roadmaps/forms";
import * as settings from "@/app/(workspace)/settings/forms";
import { limits } from "@/lib/core/limits";
import { refusals } from "./form-fields";

const id = "0b0e7a3e-6f3a-4c8e-9a52-3a1d6c1f5b10";
const password = "violet otter sings at noon";
const evidence = { milestoneId: id, kind: "link", title: "Seen", url: "https://example.org/" };

/** Every form with fields it takes, under the name of its export. */
const forms: Record<string, [z.ZodType, Record<string, unknown>]> = {
  renameForm: [roadmaps.renameForm, { roadmapId: id, version: "3", title: "Mine" }],
  duplicateForm: [roadmaps.duplicateForm, { roadmapId: id, title: "Mine" }],
  roadmapForm: [roadmaps.roadmapForm, { roadmapId: id }],
  statusForm: [milestone.statusForm, { milestoneId: id, version: "1", status: "skipped", skipReason: "Known" }],
  hoursForm: [milestone.hoursForm, { milestoneId: id, hours: "1.5", workedOn: "2027-03-14" }],
  removeHoursForm: [milestone.removeHoursForm, { entryId: id }],
  noteForm: [milestone.noteForm, { milestoneId: id, version: "1", note: "" }],
  evidenceForm: [milestone.evidenceForm, evidence],
  removeEvidenceForm: [milestone.removeEvidenceForm, { evidenceId: id }],
  undoForm: [milestone.undoForm, { changeId: "7" }],
  profileForm: [settings.profileForm, { name: "Ada", timeZone: "Europe/Berlin" }],
  passwordForm: [settings.passwordForm, { currentPassword: "old", newPassword: password }],
  closeSessionForm: [settings.closeSessionForm, { sessionId: id }],
  closeOthersForm: [settings.closeOthersForm, {}],
  deleteAccountForm: [settings.deleteAccountForm, { password }],
};

describe.each(Object.entries(forms))("%s", (_, [form, sound]) => {
  it("takes what its page sends, and nothing besides comes through", () => {
    expect(refusals(form, sound)).toBeNull();
    const sneaked = { ...sound, userId: id, isAdmin: "on", undoneAt: "" };
    expect(Object.keys(form.parse(sneaked) as object)).toEqual(Object.keys(form.parse(sound) as object));
  });

  it("names a field for whatever it refuses, and never throws", () => {
    const names = Object.keys(sound);
    const odd = fc.oneof(
      fc.anything(),
      fc.array(fc.string(), { minLength: 2, maxLength: 3 }),
      fc.string({ unit: "binary" }),
    );
    const changed = fc.dictionary(fc.constantFrom(...names, "url", "expiresOn", "x"), odd);
    fc.assert(
      fc.property(changed, (fields) => {
        const refused = refusals(form, { ...sound, ...fields });
        const known = [...names, "certificateNumber", "url", "expiresOn", "hasSingleKeyShortcuts"];
        expect(Object.keys(refused ?? {}).filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });

  it("refuses a list or a nested field where one value belongs, and a missing one", () => {
    for (const name of Object.keys(sound)) {
      expect(Object.keys(refusals(form, { ...sound, [name]: ["a", "b"] }) ?? {})).toEqual([name]);
      expect(Object.keys(refusals(form, { ...sound, [name]: { a: "b" } }) ?? {})).toEqual([name]);
    }
    const optional = ["skipReason", "url"];
    for (const name of Object.keys(sound).filter((field) => !optional.includes(field))) {
      const { [name]: _gone, ...rest } = sound;
      expect(Object.keys(refusals(form, rest) ?? {})).toEqual([name]);
    }
  });
});

describe("limits", () => {
  const text = (length: number) => "x".repeat(length);
  it.each<[string, string, (size: number) => unknown, number, number]>([
    ["renameForm", "title", text, 1, limits.roadmapTitleCharacters],
    ["statusForm", "skipReason", text, 0, limits.skipReasonCharacters],
    ["noteForm", "note", text, 0, limits.noteCharacters],
    ["evidenceForm", "title", text, 1, limits.evidenceTitleCharacters],
    ["evidenceForm", "url", (size) => "https://example.org/".padEnd(size, "x"), 0, limits.urlCharacters],
    ["profileForm", "name", text, 0, limits.nameCharacters],
    ["passwordForm", "currentPassword", text, 1, limits.passwordMaxCharacters],
    [
      "passwordForm",
      "newPassword",
      (size) => "violet otter ".repeat(30).slice(0, size),
      limits.passwordMinCharacters,
      limits.passwordMaxCharacters,
    ],
    ["deleteAccountForm", "password", text, 1, limits.passwordMaxCharacters],
    ["hoursForm", "hours", (quarters) => String(quarters / 4), 1, 96],
    ["statusForm", "version", String, 1, Number.MAX_SAFE_INTEGER],
    ["undoForm", "changeId", String, 1, Number.MAX_SAFE_INTEGER],
  ])("of %s %s hold on both sides", (name, field, valueOf, least, most) => {
    const [form, sound] = forms[name] ?? [];
    const refused = (size: number) => (form ? refusals(form, { ...sound, [field]: valueOf(size) }) : undefined);
    expect([refused(least), refused(most)]).toEqual([null, null]);
    expect(Object.keys(refused(most + 1) ?? {})).toEqual([field]);
    if (least > 0) expect(Object.keys(refused(least - 1) ?? {})).toEqual([field]);
  });

  it("of a certificate's number hold on both sides", () => {
    const certificate = { ...evidence, kind: "certificate", url: "" };
    const refused = (size: number) =>
      refusals(milestone.evidenceForm, { ...certificate, certificateNumber: text(size) });
    expect(refused(limits.certificateNumberCharacters)).toBeNull();
    expect(Object.keys(refused(limits.certificateNumberCharacters + 1) ?? {})).toEqual(["certificateNumber"]);
  });
});

describe("what is refused, and how", () => {
  it.each<[string, Record<string, unknown>, Record<string, string[]>]>([
    ["renameForm", { title: " \n " }, { title: ["Enter a name."] }],
    ["hoursForm", { hours: "" }, { hours: ["Enter at least a quarter of an hour."] }],
    ["hoursForm", { hours: "-1" }, { hours: ["Enter at least a quarter of an hour."] }],
    ["hoursForm", { hours: "two" }, { hours: ["Enter the hours as a number, such as 1.5."] }],
    ["hoursForm", { hours: "1.1" }, { hours: ["Use quarters of an hour: 0.25, 0.5, 0.75 and so on."] }],
    ["hoursForm", { workedOn: "2027-02-30" }, { workedOn: ["Choose a day that exists."] }],
    ["statusForm", { status: "started" }, { status: ["Choose one of the four."] }],
    ["evidenceForm", { url: "" }, { url: ["Enter the address of the link."] }],
    ["evidenceForm", { url: "javascript:alert(1)" }, { url: ["Use an address that begins with https:// or http://."] }],
    ["evidenceForm", { url: "example.org" }, { url: ["Use an address that begins with https:// or http://."] }],
    ["evidenceForm", { expiresOn: "2027-02-30" }, { expiresOn: ["Choose a day that exists."] }],
    ["profileForm", { timeZone: "Mars/Olympus" }, { timeZone: ["Choose a time zone from the list."] }],
    ["passwordForm", { currentPassword: "" }, { currentPassword: ["Enter your password."] }],
    [
      "passwordForm",
      { newPassword: "correct horse battery staple" },
      { newPassword: ["That password is widely known. Choose one that nobody would guess."] },
    ],
  ])("%s %j", (name, changed, messages) => {
    const [form, sound] = forms[name] ?? [];
    expect(form && refusals(form, { ...sound, ...changed })).toEqual(messages);
  });
});

describe("what is taken", () => {
  it("reads a status out of the form that all rows of a list share, by the button that was pressed", () => {
    const other = "018f3f5e-0000-7000-8000-000000000001";
    const status = { [id]: "done", [other]: "to-do" };
    expect(milestone.statusForm.parse({ row: `${id} 3`, status })).toEqual({
      milestoneId: id,
      version: 3,
      status: "done",
    });
    expect(Object.keys(refusals(milestone.statusForm, { row: `${other} none`, status }) ?? {})).toEqual(["version"]);
    expect(Object.keys(refusals(milestone.statusForm, { row: id, status: {} }) ?? {}).toSorted()).toEqual([
      "status",
      "version",
    ]);
  });

  it("counts a line break of a note once, as it is stored", () => {
    const note = "a\r\n".repeat(limits.noteCharacters / 2);
    expect(milestone.noteForm.parse({ milestoneId: id, version: "1", note }).note).toBe(note.replaceAll("\r", ""));
  });

  it("keeps a number and a day of expiry for a certificate alone", () => {
    const extra = { certificateNumber: " A-1 ", expiresOn: "2029-02-28" };
    const asCertificate = milestone.evidenceForm.parse({ ...evidence, ...extra, kind: "certificate" });
    expect(asCertificate).toMatchObject({ certificateNumber: "A-1", expiresOn: "2029-02-28" });
    expect(milestone.evidenceForm.parse({ ...evidence, ...extra })).toMatchObject({
      certificateNumber: null,
      expiresOn: null,
    });
  });

  it("reads a name of blanks as none, and an absent tick as off", () => {
    expect(settings.profileForm.parse({ name: "  ", timeZone: "UTC" })).toEqual({
      name: null,
      timeZone: "UTC",
      hasSingleKeyShortcuts: false,
    });
  });
});
