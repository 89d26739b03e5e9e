import { afterEach, describe, expect, it, vi } from "vitest";
import { clearDrafts, dropDraft, keepDraft, readDraft } from "@/app/(workspace)/_components/note-draft";

const refuse = () => {
  throw new Error("QuotaExceededError");
};

/** As much of a browser's storage as drafts use: entries are its own properties, as in a browser. */
function openStorage(entries: Record<string, string>) {
  const storage: Record<string, unknown> = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, text: string) => Object.assign(storage, { [key]: text }),
    removeItem: (key: string) => delete storage[key],
  });
  vi.stubGlobal("localStorage", Object.assign(storage, entries));
  return storage;
}

afterEach(() => vi.unstubAllGlobals());

describe("a draft of a note", () => {
  it("is kept for its milestone alone, until it is dropped", () => {
    openStorage({});
    keepDraft("one", "First");
    keepDraft("two", "");
    expect([readDraft("one"), readDraft("two"), readDraft("three")]).toEqual(["First", "", null]);
    keepDraft("one", "Second");
    dropDraft("two");
    expect([readDraft("one"), readDraft("two")]).toEqual(["Second", null]);
  });

  it("goes with all others at sign-out, and nothing else does", () => {
    const storage = openStorage({ theme: "dark", "other:waymark-note:one": "kept" });
    keepDraft("one", "First");
    keepDraft("two", "Second");
    clearDrafts();
    expect({ ...storage }).toEqual({ theme: "dark", "other:waymark-note:one": "kept" });
  });

  it.each<[string, () => void]>([
    ["is closed", () => vi.stubGlobal("localStorage", undefined)],
    [
      "refuses everything",
      () => vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse }),
    ],
  ])("is simply not there when storage %s", (_, close) => {
    close();
    keepDraft("one", "First");
    dropDraft("one");
    clearDrafts();
    expect(readDraft("one")).toBeNull();
  });
});
