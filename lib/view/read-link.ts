export type SafeLink = { href: string; host: string };

/**
 * An address that somebody typed, as a link that may be followed, with the host it really leads to (for e-mail the address);
 * null for anything but an absolute http, https or mailto address.
 */
export function readLink(address: string): SafeLink | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol, host, pathname } = new URL(address);
  if (protocol === "mailto:") return { href, host: pathname };
  return protocol === "https:" || protocol === "http:" ? { href, host } : null;
}
