import { findViewer } from "@/app/_server/viewer";

export const dynamic = "force-dynamic";

/** Whether somebody is signed in: static pages ask this to show the right link. */
export async function GET() {
  return Response.json(
    { isSignedIn: (await findViewer()) !== null },
    { headers: { "cache-control": "private, no-store" } },
  );
}
