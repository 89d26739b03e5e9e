import type { NextConfig } from "next";

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
    { source: "/:path(_next/.*|favicon.ico)", headers: withoutPage },
    { source: "/:path*", has: [{ type: "header", key: "rsc" }], headers: withoutPage },
    { source: "/:path*", has: [{ type: "header", key: "next-router-prefetch" }], headers: withoutPage },
  ],
};
export default config;
