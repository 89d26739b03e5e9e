import { PlainError } from "../process/plain-error.mjs";

function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new PlainError(`PORT must be a number up to 65535, not "${text}".`);
  return port;
}

function readPublicUrl(text) {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url;
  throw new PlainError(`AUTH_URL must be an address such as https://waymark.example.org, not "${text}".`);
}

/** Where to listen (HOST, PORT) and where people find the site (AUTH_URL, null when unset). Throws PlainError. */
export function readAddress(env) {
  return {
    host: env.HOST || "127.0.0.1",
    port: readPort(env.PORT || "3000"),
    publicUrl: readPublicUrl(env.AUTH_URL),
  };
}

function isLoopback(host) {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** The start line: the address to open, and a warning when passwords would cross a network unprotected. */
export function describeStart({ host, publicUrl }, port) {
  const bracketed = host.includes(":") ? `[${host}]` : host;
  const isLocal = isLoopback(host) || host === "0.0.0.0" || host === "::";
  const address = publicUrl?.origin ?? `http://${isLocal ? "localhost" : bracketed}:${port}`;
  const isOpen = !isLoopback(host) && publicUrl?.protocol !== "https:";
  const warning = isOpen
    ? " Warning: other machines reach it over plain http, where passwords can be read on the way. Put https in front and set AUTH_URL."
    : "";
  return `Waymark is ready at ${address}.${warning}`;
}
