import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const patienceMs = 10_000;
const sweepMs = 50;

/**
 * Stops accepting, lets the requests in flight finish for ten seconds, then cuts what is left. Connections that wait
 * between two requests are closed at once, those in use after their answer.
 */
export async function stopGracefully(server) {
  const closed = once(server, "close");
  server.close();
  const sweeper = setInterval(() => server.closeIdleConnections(), sweepMs);
  const timer = new AbortController();
  await Promise.race([closed, sleep(patienceMs, null, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
  clearInterval(sweeper);
  server.closeAllConnections();
}
