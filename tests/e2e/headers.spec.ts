import { connect } from "node:net";
import type { APIResponse } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { sendPlainForm } from "./support/plain-form";
import { inventPerson } from "./support/people";
import { saveRoadmap } from "./support/roadmaps";

/** Fails unless the answer carries every header that keeps a browser from doing what nobody asked for. */
function expectGuarded(answer: APIResponse, where: string): void {
  const headers = answer.headers();
  expect.soft(headers["x-content-type-options"], where).toBe("nosniff");
  expect.soft(headers["x-frame-options"], where).toBe("DENY");
  expect.soft(headers["referrer-policy"], where).toBe("strict-origin-when-cross-origin");
  expect.soft(headers["strict-transport-security"], where).toMatch(/max-age=31536000/);
  expect.soft(headers["x-powered-by"], where).toBeUndefined();
}

/** The directives of an answer's policy by name. */
function policyOf(answer: APIResponse): Map<string, string> {
  const policy = answer.headers()["content-security-policy"] ?? "";
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+(.*)/s));
  return new Map(directives.map(([name = "", value = ""]) => [name, value]));
}

test("every kind of answer is guarded", async ({ page, context, login }) => {
  await page.goto("/");
  const asset = await page.locator("script[src^='/_next/']").first().getAttribute("src");
  const paths: Record<string, number> = {
    "/": 200,
    "/roles/ciso": 200,
    "/search": 200,
    "/search/entries": 200,
    "/sign-in": 200,
    "/audit/ciso": 200,
    "/roadmaps/new": 200,
    "/dashboard": 307,
    "/no-such-page": 404,
    "/audit/no-such-role": 404,
    "/api/health/live": 200,
    "/api/health/ready": 200,
    "/api/viewer": 200,
    "/robots.txt": 200,
    "/sitemap.xml": 200,
  };
  for (const [path, status] of Object.entries(paths)) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    expect.soft(answer.status(), path).toBe(status);
    expectGuarded(answer, path);
    const policy = policyOf(answer);
    expect.soft(policy.get("default-src"), path).toBe("'self'");
    expect.soft(policy.get("frame-ancestors"), path).toBe("'none'");
    expect.soft(policy.get("object-src"), path).toBe("'none'");
    expect.soft(policy.get("base-uri"), path).toBe("'none'");
    expect.soft(policy.get("form-action"), path).toBe("'self'");
    expect.soft(policy.get("script-src"), path).toMatch(/^'self' '(nonce|sha256)-/);
    expect.soft(policy.get("script-src"), path).not.toMatch(/unsafe|https?:|\*/);
  }
  const elsewhere = await context.request.get("/pay/", { maxRedirects: 0 });
  expect(elsewhere.status()).toBe(308);
  expectGuarded(elsewhere, "a redirect of the router's own");
  const file = await context.request.get(asset ?? "");
  expectGuarded(file, "a static asset");
  expect(file.headers()["cache-control"]).toContain("immutable");

  await login();
  const roadmap = await saveRoadmap(context.request, "data-scientist");
  for (const path of ["/dashboard", "/roadmaps", roadmap, `${roadmap}?milestone=none`, "/settings", "/api/viewer"]) {
    const answer = await context.request.get(path);
    expect.soft(answer.status(), path).toBe(200);
    expectGuarded(answer, path);
    expect.soft(answer.headers()["cache-control"], path).toMatch(/no-store/);
    expect.soft(answer.headers()["cache-control"], path).not.toMatch(/public|s-maxage/);
  }
});

test("a nonce is used once", async ({ request }) => {
  const nonces = [await request.get("/sign-in"), await request.get("/sign-in")].map((answer) =>
    policyOf(answer).get("script-src"),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("the cookies are few, and out of the reach of scripts", async ({ page, context, login }) => {
  await page.goto("/");
  await page.goto("/roles/ciso");
  await page.goto("/sign-in");
  expect(await context.cookies()).toEqual([]);
  await login();
  const cookies = await context.cookies();
  expect(cookies.length).toBeLessThanOrEqual(2);
  expect(cookies.filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== "Lax")).toEqual([]);
  expect(cookies.map(({ name }) => name)).toContain("waymark.session");
});

test("methods nobody needs and bodies that are too long are turned away", async ({ request, baseURL }) => {
  const url = new URL(baseURL ?? "");
  expect(await askByHand(url, "TRACE / HTTP/1.1")).toMatch(/^HTTP\/1\.1 405 /);
  expect(await askByHand(url, "CONNECT evil.example:443 HTTP/1.1")).toMatch(/^HTTP\/1\.1 405 /);
  const twoMegabytes = Buffer.alloc(2 * 1024 * 1024, "a");
  for (const path of ["/", "/sign-in", "/api/auth/callback/credentials"]) {
    const answer = await request.post(path, { data: twoMegabytes, headers: { origin: url.origin } });
    expect(answer.status(), path).toBe(413);
  }
  const enough = await request.post("/sign-in", {
    data: Buffer.alloc(512 * 1024, "a"),
    headers: { origin: url.origin },
  });
  expect(enough.status()).not.toBe(413);
});

/** What the server says first to a request that no browser would make. */
function askByHand(url: URL, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname, () => socket.write(`${line}\r\nHost: ${url.host}\r\n\r\n`));
    socket.once("data", (data) => {
      resolve(data.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
    socket.once("error", reject);
  });
}

test("signing in and up leads to this site only, whatever the address says", async ({ browser, baseURL }) => {
  const hostile = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/%5Cevil.example/",
    "///evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/\tevil.example",
    "/.//evil.example",
    "http://localhost@evil.example/",
  ];
  for (const callbackUrl of hostile) {
    const { request, close } = await browser
      .newContext()
      .then((context) => ({ request: context.request, close: () => context.close() }));
    const path = `/sign-up?callbackUrl=${encodeURIComponent(callbackUrl)}`;
    const answer = await sendPlainForm({
      request,
      path,
      button: "Create account",
      fields: { ...inventPerson(), callbackUrl },
    });
    expect.soft(answer.status(), callbackUrl).toBe(303);
    const target = new URL(answer.headers()["location"] ?? "", baseURL);
    expect.soft(target.origin, callbackUrl).toBe(new URL(baseURL ?? "").origin);
    await close();
  }
});
