import { setTimeout as sleep } from "node:timers/promises";

const lingerMs = 1000;

/**
 * Answers with a status and one line of text, and gives the connection up. What the client is still sending is thrown
 * away for a second at most: closing at once would reset the connection before many clients have read the answer.
 */
export async function refuse(request, response, status, text, headers = {}) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close", ...headers });
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
  const head = `HTTP/1.1 ${status} ${reason}\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n${headers}`;
  socket.end(`${head}content-length: ${reason.length + 1}\r\n\r\n${reason}\n`);
}
