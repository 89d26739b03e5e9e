import { IncomingMessage } from "node:http";

async function collect(request, limitBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Reads a body of unstated length and returns the request anew, with the body at hand and its length stated; null when
 * it is longer than `limitBytes`. The app then never starts on a request that must be refused half-way.
 */
export async function readWhole(request, limitBytes) {
  const body = await collect(request, limitBytes);
  if (body === null) return null;
  const whole = new IncomingMessage(request.socket);
  const { "transfer-encoding": _encoding, ...headers } = request.headers;
  Object.assign(whole, {
    method: request.method,
    url: request.url,
    httpVersion: request.httpVersion,
    httpVersionMajor: request.httpVersionMajor,
    httpVersionMinor: request.httpVersionMinor,
    headers: { ...headers, "content-length": String(body.length) },
    complete: true,
  });
  whole.push(body);
  whole.push(null);
  return whole;
}
