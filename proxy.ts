import { readFileSync } from "node:fs";
import path from "node:path";
import { type NextRequest, NextResponse } from "next/server";

const isDev = process.env.NODE_ENV === "development";
const hashes: Record<string, string[]> = isDev
  ? {}
  : JSON.parse(readFileSync(path.join(process.cwd(), ".next/csp-hashes.json"), "utf8"));

/** An address that is not there gets one fixed page, under whatever name it was asked for. */
const missing = (hashes["/_not-found"] ?? []).join(" ");

const rest = [
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Sets the Content-Security-Policy and nothing else: static pages by the hashes of their inline scripts, others by a nonce. */
export function proxy(request: NextRequest) {
  const fixed = hashes[request.nextUrl.pathname];
  if (fixed) {
    const response = NextResponse.next();
    response.headers.set(
      "content-security-policy",
      `default-src 'self'; script-src 'self' ${fixed.join(" ")}; ${rest}`,
    );
    return response;
  }
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = `default-src 'self'; script-src 'self' 'nonce-${nonce}' ${isDev ? "'unsafe-eval'" : missing}; ${rest}`;
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!_next/|favicon.ico).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "rsc" },
      ],
    },
  ],
};
