import { notFound } from "next/navigation";
import { requireViewer } from "@/app/_server/viewer";
import { writeBullets, writeBulletsMarkdown } from "@/lib/landing/write-bullets";
import { loadLand } from "../load-land";

type Context = { params: Promise<{ roadmapId: string }> };

/** The written bullets of one roadmap as a file: Markdown, or plain text with `?format=text`. */
export async function GET(request: Request, { params }: Context) {
  const { roadmapId } = await params;
  const isText = new URL(request.url).searchParams.get("format") === "text";
  const viewer = await requireViewer(`/roadmaps/${roadmapId}/land`);
  const { bullets, roadmap } = (await loadLand(viewer, roadmapId)) ?? notFound();
  const stories = bullets.offered.flatMap(({ story }) => story ?? []);
  const body = isText ? writeBullets(stories) : writeBulletsMarkdown(`Résumé bullets: ${roadmap.title}`, stories);
  return new Response(body, {
    headers: {
      "content-type": `text/${isText ? "plain" : "markdown"}; charset=utf-8`,
      "content-disposition": `attachment; filename="resume-bullets.${isText ? "txt" : "md"}"`,
      "cache-control": "private, no-store",
    },
  });
}
