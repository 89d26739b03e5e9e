import { createServer } from "node:http";
import { cleanHeaders } from "./clean-headers.mjs";
import { guardHeaders } from "./guard-headers.mjs";
import { readWhole } from "./read-whole.mjs";
import { refuse, refuseSocket } from "./refuse.mjs";

/** Forms and answers of a whole audit are far below it; the product has no uploads. */
const bodyLimitBytes = 1024 * 1024;

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the minute for which proxies keep a connection, so that they never use one that is just being closed.
  keepAliveTimeout: 65_000,
};

function isTooLong(request) {
  return Number(request.headers["content-length"] ?? 0) > bodyLimitBytes;
}

/** Passes a request on to `handle`, or answers it itself when the app should not see it. */
async function admit(request, response, { handle, ...origin }) {
  if (!methods.includes(request.method))
    return refuse(request, response, 405, "This method is not allowed.", { allow: methods.join(", ") });
  if (!request.url.startsWith("/")) return refuse(request, response, 400, "The address must start with a slash.");
  const tooLong = () => refuse(request, response, 413, `A request may hold ${bodyLimitBytes} bytes at most.`);
  if (isTooLong(request)) return tooLong();
  if (request.headers.expect) response.writeContinue();
  cleanHeaders(request, origin);
  if (request.headers["transfer-encoding"] === undefined) return handle(request, response);
  const whole = await readWhole(request, bodyLimitBytes);
  return whole ? handle(whole, response) : tooLong();
}

function answerFault(error, response) {
  // A client that went away in the middle is no fault of ours.
  if (error?.code !== "ECONNRESET" && error?.code !== "ABORT_ERR") console.error(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("Something went wrong.\n");
}

/** Bytes that are no request: a method that HTTP does not know gets the same answer as one that we do not allow. */
function answerClientError(error, socket) {
  if (error.code === "HPE_INVALID_METHOD")
    refuseSocket(socket, 405, "Method Not Allowed", `allow: ${methods.join(", ")}\r\n`);
  else if (error.code === "HPE_HEADER_OVERFLOW") refuseSocket(socket, 431, "Request Header Fields Too Large");
  else if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") refuseSocket(socket, 408, "Request Timeout");
  else refuseSocket(socket, 400, "Bad Request");
}

/**
 * The HTTP server in front of `handle` (Next's request handler). It knows no rules of the product: it refuses methods
 * nobody needs (405) and bodies above 1 MB (413), corrects the headers that a stranger could use to pose as a proxy or
 * as a part of Next, gives up on clients that send too slowly, and puts the guard headers on every answer.
 */
export function makeFront({ handle, publicUrl, isDev }) {
  const server = createServer(timeouts);
  const answer = (request, response) => {
    for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value);
    admit(request, response, { handle, publicUrl, isDev }).catch((error) => answerFault(error, response));
  };
  server.on("request", answer);
  server.on("checkContinue", answer);
  server.on("connect", (_request, socket) =>
    refuseSocket(socket, 405, "Method Not Allowed", `allow: ${methods.join(", ")}\r\n`),
  );
  server.on("clientError", answerClientError);
  return server;
}
