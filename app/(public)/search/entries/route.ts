import { catalogueIndex } from "@/app/_server/catalogue";
import { packEntries } from "../_components/pack-entries";

export const dynamic = "force-static";

/** What the search box looks through, written once at the build: `PackedEntry[]`. */
export function GET() {
  return Response.json(packEntries(catalogueIndex.catalogue));
}
