import type { NextConfig } from "next";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  // Browsers ignore it over plain http, so it is safe to send always.
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

/** For what the proxy passes by: files, and the data of the router's own requests, neither of which is a page. */
const withoutPage = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactCompiler: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "postgres", "pino"],
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/:path(_next/.*|favicon.ico)", headers: withoutPage },
    { source: "/:path*", has: [{ type: "header", key: "rsc" }], headers: withoutPage },
    { source: "/:path*", has: [{ type: "header", key: "next-router-prefetch" }], headers: withoutPage },
  ],
};
export default config;
