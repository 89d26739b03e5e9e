import { describe, expect, it } from "vitest";
import { echoForm, isUnreadable, readForm } from "@/app/_server/read-form";

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("reading a form", () => {
  it("nests one level, gathers repeats and leaves bookkeeping out", () => {
    const form = formOf([
      ["levels.python", "3"],
      ["levels.sql", "1"],
      ["day", "1"],
      ["day", "2"],
      ["title", "x"],
      ["idempotencyKey", "k"],
      ["$ACTION_ID_1", ""],
    ]);
    expect(readForm(form)).toEqual({ levels: { python: "3", sql: "1" }, day: ["1", "2"], title: "x" });
  });

  it("cannot reach a prototype", () => {
    readForm(
      formOf([
        ["__proto__.isAdmin", "1"],
        ["constructor.prototype", "1"],
      ]),
    );
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  it("echoes what was typed but no secret", () => {
    const form = formOf([
      ["email", "a@b.example"],
      ["password", "p"],
      ["newPassword", "q"],
      ["idempotencyKey", "k"],
    ]);
    expect(echoForm(form)).toEqual({ email: "a@b.example" });
  });

  it("notices text that cannot be stored", () => {
    expect(isUnreadable(formOf([["a", "fine 🙂"]]))).toBe(false);
    expect(isUnreadable(formOf([["a", "nul\0"]]))).toBe(true);
  });
});
