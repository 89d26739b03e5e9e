export const dynamic = "force-dynamic";

/** The process answers. Never asks the database. */
export function GET() {
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } });
}
