import { describe, expect, it } from "vitest";
import { isCommonPassword } from "@/app/_server/common-passwords";

describe("passwords that anybody would try", () => {
  it.each([
    "passwordpassword",
    "password123456789",
    "qwertyuiop123456",
    "aaaaaaaaaaaaaaa",
    "abcabcabcabcabc",
    "123456789012345",
    "waymarkwaymark1",
    "correct horse battery staple",
    "Letmein-Letmein!",
    "AdminAdmin2026!!",
  ])("refuses %s", (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    "violet otter sings at noon",
    "my password is a river in May",
    "ünïcödé wörks hére töö",
    "f3 9a c1 77 0b e2 44",
    "日本語のとても長い合言葉です。",
  ])("allows %s", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});
