import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import { PageSection } from "@/app/_ui/public/page-section";
import type { Catalogue } from "@/lib/catalogue/types";

/** What the catalogue holds and where its figures come from, in one paragraph. */
export function HomeSources({ catalogue }: { catalogue: Catalogue }) {
  return (
    <PageSection id="sources" title="Where this comes from">
      <p className="prose-width">
        Catalogue {catalogue.version}, released {formatDay(catalogue.releasedOn)}: {catalogue.skills.length} skills,{" "}
        {catalogue.certifications.length} certifications, {catalogue.projects.length} projects and{" "}
        {catalogue.resources.length} learning resources, resting on {catalogue.sources.length} sources. Each figure
        keeps its source, its period and how good it is; what nobody published is shown as unknown. Read the{" "}
        <Link href="/sources">sources and credits</Link>, see <Link href="/pay">pay for all ten roles</Link>, or{" "}
        <Link href="/search">search the catalogue</Link>.
      </p>
    </PageSection>
  );
}
