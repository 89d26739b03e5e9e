import "server-only";

/** The address people reach this site at, when the operator stated it; links and the origin check rely on it. */
export function publicOrigin(): URL | null {
  const stated = process.env["AUTH_URL"];
  return stated ? new URL(stated) : null;
}

/** Whether people reach the site over https: decides the cookie's prefix and Secure. */
export function isHttps(): boolean {
  return publicOrigin()?.protocol === "https:";
}
