import { describe, expect, it } from "vitest";
import {
  type Control,
  isKept,
  nameField,
  readFields,
  readRendered,
  writeFields,
} from "@/app/(workspace)/_components/typed-fields";

const input = (name: string, value: string, type = "text"): Control => ({ name, type, value, defaultValue: value });
const box = (type: "radio" | "checkbox", name: string, value: string, checked: boolean): Control => ({
  name,
  type,
  value,
  checked,
  defaultChecked: checked,
});

/** A select as a browser has it: it takes no value that it does not offer. */
function select(name: string, values: string[], chosen: string | null): Control {
  let value = chosen ?? values[0] ?? "";
  return {
    name,
    type: "select-one",
    options: values.map((option) => ({ value: option, defaultSelected: option === chosen })),
    get value() {
      return value;
    },
    set value(wanted) {
      value = values.includes(wanted) ? wanted : "";
    },
  };
}

const openForm = (): Control[] => [
  input("title", "Read a book"),
  input("summary", "", "textarea"),
  select("kind", ["skill", "project"], "project"),
  select("afterKey", ["", "first"], null),
  box("radio", "levels.go", "0", false),
  box("radio", "levels.go", "1", true),
  box("radio", "levels.go", "2", false),
  box("radio", "levels.rust", "0", false),
  box("checkbox", "wanted", "cka", false),
  box("checkbox", "wanted", "ckad", true),
];
const rendered = {
  title: "Read a book",
  summary: "",
  kind: "project",
  afterKey: "",
  "levels.go": "1",
  "levels.rust": "",
  "wanted=cka": "",
  "wanted=ckad": "on",
};
const typed = {
  title: "",
  summary: "Two\nlines",
  kind: "skill",
  afterKey: "first",
  "levels.go": "2",
  "levels.rust": "0",
  "wanted=cka": "on",
  "wanted=ckad": "",
};

describe("the fields of a form", () => {
  it("come back as they were typed, and go back to what was rendered", () => {
    const form = openForm();
    expect([readFields(form), readRendered(form)]).toEqual([rendered, rendered]);
    writeFields(form, typed);
    expect([readFields(form), readRendered(form)]).toEqual([typed, rendered]);
    const again = openForm();
    writeFields(again, readFields(form));
    expect(readFields(again)).toEqual(typed);
    writeFields(again, readRendered(again));
    expect(readFields(again)).toEqual(rendered);
  });

  it("stay as they are where nothing was typed, or a choice is not offered any more", () => {
    const form = openForm();
    writeFields(form, { summary: "Only this", kind: "gone", other: "nobody's" });
    expect(readFields(form)).toEqual({ ...rendered, summary: "Only this" });
  });

  it.each(["hidden", "password", "file", "submit", "button", "reset"])("leave out what is a %s", (type) => {
    expect(isKept(input("idempotencyKey", "secret", type))).toBe(false);
  });

  it.each(["text", "url", "number", "date", "textarea", "select-one", "radio", "checkbox"])("hold a %s", (type) => {
    expect([isKept(input("title", "", type)), isKept(input("", "", type)), isKept({ type })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("are named by their form's names, and a box by its value too", () => {
    const names = "title summary kind afterKey levels.go levels.go levels.go levels.rust wanted=cka wanted=ckad";
    expect(openForm().map(nameField).join(" ")).toBe(names);
  });
});
