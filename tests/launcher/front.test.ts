import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import net, { type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { makeFront } from "@/scripts/serve/make-front.mjs";
import { stopGracefully } from "@/scripts/serve/stop-gracefully.mjs";

const limitBytes = 1024 * 1024;
const servers: Server[] = [];

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers with what reached it: the app's place behind the front. */
const echo: Handle = async (request, response) => {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
  response.end(JSON.stringify({ bytes, method: request.method, headers: request.headers }));
};

async function listen(handle: Handle = echo, publicUrl: URL | null = null): Promise<number> {
  const server = makeFront({ handle, publicUrl, isDev: false }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Sends bytes as they are and returns everything that comes back until the connection ends. */
async function sendRaw(port: number, text: string): Promise<string> {
  const socket = net.connect(port, "127.0.0.1").setEncoding("utf8");
  socket.write(text);
  let answer = "";
  for await (const chunk of socket as AsyncIterable<string>) answer += chunk;
  return answer;
}

function stream(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 65_536);
      left -= size;
      if (size > 0) controller.enqueue(new Uint8Array(size));
      else controller.close();
    },
  });
}

function post(port: number, body: BodyInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, duplex: "half" } as RequestInit);
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe("the front refuses", () => {
  it.each(["TRACE", "TRACK", "CONNECT", "PROPFIND", "NONSENSE"])(
    "%s with 405 and the allowed methods",
    async (method) => {
      const answer = await sendRaw(await listen(), `${method} / HTTP/1.1\r\nHost: x\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer.toLowerCase()).toContain("allow: get, head, post");
    },
  );

  it("a body above 1 MB with 413, whether its length is stated or only found out", async () => {
    const port = await listen();
    for (const body of [new Uint8Array(limitBytes + 1), stream(limitBytes + 1), stream(20 * limitBytes)]) {
      const answer = await post(port, body);
      expect(answer.status).toBe(413);
      expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    }
  });

  it("an address that names another host, and bytes that are no request", async () => {
    const port = await listen();
    expect(await sendRaw(port, "GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw(port, "\u0016\u0003\u0001\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 |^HTTP\/1\.1 405 /);
  });
});

describe("the front passes on", () => {
  it("bodies of up to 1 MB, whole", async () => {
    const port = await listen();
    const bodies: [BodyInit, number][] = [
      [new Uint8Array(limitBytes), limitBytes],
      [stream(limitBytes), limitBytes],
      [stream(0), 0],
    ];
    for (const [body, bytes] of bodies) expect(await (await post(port, body)).json()).toMatchObject({ bytes });
  });

  it("no header by which a stranger could pose as a proxy or as a part of Next", async () => {
    const port = await listen();
    const forged = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "444",
      "x-middleware-subrequest": "proxy",
      "x-nextjs-data": "1",
      "next-resume": "1",
      "x-waymark-remote": "10.1.1.1",
    };
    const spoken = { rsc: "1", "next-action": "a", "next-url": "/", "next-router-state-tree": "t" };
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { ...forged, ...spoken } });
    const { headers } = (await answer.json()) as { headers: Record<string, string> };
    const { "x-waymark-remote": remote, ...rest } = headers;
    expect(remote).toBe("127.0.0.1");
    expect(Object.keys(rest).filter((name) => name in forged)).toEqual([]);
    expect(rest).toMatchObject(spoken);
  });

  it("the site's own host and protocol when AUTH_URL states them", async () => {
    const port = await listen(echo, new URL("https://waymark.example.org"));
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "x-forwarded-host": "evil.example" } });
    const { headers } = (await answer.json()) as { headers: Record<string, string> };
    expect(headers).toMatchObject({
      "x-forwarded-host": "waymark.example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "443",
    });
  });
});

describe("a graceful stop", () => {
  it("finishes the request in flight and accepts no other", async () => {
    const port = await listen(async (_request, response) => {
      await sleep(500);
      response.end("finished");
    });
    const inFlight = fetch(`http://127.0.0.1:${port}/`);
    await sleep(100);
    const stopping = stopGracefully(servers[0]);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
    expect(await (await inFlight).text()).toBe("finished");
    await stopping;
  });
});
