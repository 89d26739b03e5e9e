import { ExternalLink } from "@/app/_ui/public/external-link";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Source } from "@/lib/catalogue/types";
import { qualityWords } from "./pay-words";

/** What a figure counts and where it was read, in one breath. */
export function PayNote({ band, source }: { band: PayBand; source: Source | undefined }) {
  return (
    <>
      {band.proxyFor ? `Proxy: ${band.proxyFor}. ` : `${band.occupation?.title ?? "This title"}. `}
      {source ? <ExternalLink href={source.url}>{source.publisher}</ExternalLink> : "Source unknown"}, {band.period},{" "}
      {qualityWords[band.quality].word}
    </>
  );
}
