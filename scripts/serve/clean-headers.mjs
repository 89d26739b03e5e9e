/** Headers by which Next's own parts, or a proxy in front, tell the app things: nobody outside may. */
const internal =
  /^(?:x-forwarded-(?:host|proto|port)|forwarded|x-middleware-.*|x-nextjs-.*|x-next-resume-.*|next-resume|x-invoke-.*|x-matched-path|x-now-route-matches|x-waymark-.*)$/;

/** Sent by Next's browser code in development, for its debug channel. */
const debugging = new Set(["x-nextjs-request-id", "x-nextjs-html-request-id"]);

/**
 * Removes from the request what only insiders may say, and adds what is true: the address of the peer, and with
 * `publicUrl` the site's own host, protocol and port, whatever the client or a proxy claims.
 */
export function cleanHeaders(request, { publicUrl, isDev }) {
  const { headers } = request;
  for (const name of Object.keys(headers)) {
    if (internal.test(name) && !(isDev && debugging.has(name))) delete headers[name];
  }
  headers["x-waymark-remote"] = readRemote(request, publicUrl);
  if (!publicUrl) return;
  headers["x-forwarded-host"] = publicUrl.host;
  headers["x-forwarded-proto"] = publicUrl.protocol.slice(0, -1);
  headers["x-forwarded-port"] = publicUrl.port || (publicUrl.protocol === "https:" ? "443" : "80");
}

/** The peer's address; behind the proxy that a public address implies, the one that the proxy added last. */
function readRemote({ headers, socket }, publicUrl) {
  const peer = socket.remoteAddress ?? "unknown";
  const isProxy = publicUrl && /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$/.test(peer);
  if (!isProxy) return peer;
  return (
    String(headers["x-forwarded-for"] ?? "")
      .split(",")
      .at(-1)
      ?.trim() || peer
  );
}
