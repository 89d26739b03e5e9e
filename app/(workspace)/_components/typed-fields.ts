import type { Fields } from "./parse-fields";

/** As much of an input, a text area or a select as a draft of it needs. */
export type Control = {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
  defaultValue?: string;
  defaultChecked?: boolean;
  options?: ArrayLike<{ value: string; defaultSelected: boolean }>;
};

const neverKept = new Set(["hidden", "password", "file", "submit", "button", "reset", "image", "output", "fieldset"]);

/** Whether what stands in an element of a form may be kept on the device. */
export function isKept<Candidate extends object>(element: Candidate): element is Candidate & Control {
  if (!("name" in element && "type" in element && "value" in element)) return false;
  return element.name !== "" && typeof element.type === "string" && !neverKept.has(element.type);
}

/** Under which name a draft holds a control: radios share one, every box of a list has its own. */
export function nameField({ name, type, value }: Control): string {
  return type === "checkbox" ? `${name}=${value}` : name;
}

/** What stands in the controls now; "" for a question that nothing answers. */
export function readFields(controls: readonly Control[]): Fields {
  return gather(
    controls,
    ({ value }) => value,
    ({ checked }) => checked === true,
  );
}

/** What the page itself put into the controls, whatever was typed since. */
export function readRendered(controls: readonly Control[]): Fields {
  return gather(
    controls,
    ({ options, defaultValue }) => {
      const choices = Array.from(options ?? []);
      const chosen = choices.find(({ defaultSelected }) => defaultSelected) ?? choices[0];
      return chosen?.value ?? defaultValue ?? "";
    },
    ({ defaultChecked }) => defaultChecked === true,
  );
}

function gather(
  controls: readonly Control[],
  textOf: (control: Control) => string,
  isOn: (control: Control) => boolean,
): Fields {
  const fields: Record<string, string> = {};
  for (const control of controls) {
    const name = nameField(control);
    if (control.type === "radio") fields[name] = isOn(control) ? control.value : (fields[name] ?? "");
    else if (control.type === "checkbox") fields[name] = isOn(control) ? "on" : "";
    else fields[name] = textOf(control);
  }
  return fields;
}

/** Puts fields back into the controls that have a name among them; a choice that is not offered any more changes nothing. */
export function writeFields(controls: readonly Control[], fields: Fields): void {
  for (const control of controls) {
    const field = fields[nameField(control)];
    if (field === undefined) continue;
    if (control.type === "radio") control.checked = control.value === field;
    else if (control.type === "checkbox") control.checked = field === "on";
    else {
      const before = control.value;
      control.value = field;
      if (control.value !== field) control.value = before;
    }
  }
}
