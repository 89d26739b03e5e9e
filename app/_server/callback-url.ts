const isUnsafe = (character: string) => character === "\\" || character < " " || character === "\u007f";

/** A path on this site to go to after signing in; anything that could lead elsewhere becomes `fallback`. */
export function safeCallbackPath(raw: unknown, fallback: string): string {
  if (typeof raw !== "string" || !/^\/(?!\/)/.test(raw) || raw.split("").some(isUnsafe)) return fallback;
  const base = "http://waymark.invalid";
  if (!URL.canParse(raw, base)) return fallback;
  const parsed = new URL(raw, base);
  if (parsed.origin !== base || parsed.pathname.startsWith("//")) return fallback;
  return `${parsed.pathname}${parsed.search}${parsed.hash}`;
}
