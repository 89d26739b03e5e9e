import { expect, it } from "vitest";
import { isPassingKey } from "@/app/_ui/roadmap/is-passing-key";

const none = { altKey: false, ctrlKey: false, metaKey: false };

it.each(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "s", "É"])(
  "%s walks through the choices of a closed select",
  (key) => expect(isPassingKey({ ...none, key })).toBe(true),
);

it.each([
  { ...none, key: " " },
  { ...none, key: "Enter" },
  { ...none, key: "Escape" },
  { ...none, key: "Tab" },
  { ...none, key: "F4" },
  { ...none, altKey: true, key: "ArrowDown" },
  { ...none, metaKey: true, key: "ArrowUp" },
  { ...none, ctrlKey: true, key: "d" },
])("what follows %o is meant", (press) => expect(isPassingKey(press)).toBe(false));
