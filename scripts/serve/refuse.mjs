import { setTimeout as sleep } from "node:timers/promises";

const lingerMs = 1000;

const plain = {
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  connection: "close",
};

/**
 * Answers with a status and one line of text, and gives the connection up. What the client is still sending is thrown
 * away for a second at most: closing at once would reset the connection before many clients have read the answer.
 */
export async function refuse(request, response, status, text, headers = {}) {
  response.writeHead(status, { ...plain, ...headers });
  response.write(`${text}\n`);
  request.resume();
  const sent = new Promise((resolve) => {
    request.once("end", resolve).once("close", resolve);
  });
  if (!request.complete) await Promise.race([sent, sleep(lingerMs)]);
  response.end();
}

/** The same on a socket whose bytes never became a request. */
export function refuseSocket(socket, status, reason, headers = "") {
  if (!socket.writable) return;
  const lines = Object.entries(plain).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}${headers}`;
  socket.end(`${head}content-length: ${reason.length + 1}\r\n\r\n${reason}\n`);
}
