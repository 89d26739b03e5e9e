import { isDatabaseReady } from "@/db/check-ready";

export const dynamic = "force-dynamic";

/** Whether requests can be served now: 200, or 503 while the database does not take writes. */
export async function GET() {
  const isReady = await isDatabaseReady();
  return Response.json(
    { status: isReady ? "ready" : "not ready" },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
