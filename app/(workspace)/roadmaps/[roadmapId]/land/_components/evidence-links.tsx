import type { EvidencePiece } from "@/lib/landing/bullet-candidate";
import { readLink } from "@/lib/view/read-link";

/** Evidence by title, each a link with its true host where it has one. */
export function EvidenceLinks({ evidence }: { evidence: readonly EvidencePiece[] }) {
  return evidence.map(({ id, title, url }, at) => {
    const link = readLink(url ?? "");
    return (
      <span key={id} className="wrap-anywhere">
        {at > 0 ? ", " : ""}
        {link ? (
          <>
            <a
              href={link.href}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="text-action underline underline-offset-4"
            >
              <bdi>{title}</bdi>
            </a>
            <span className="text-muted"> ({link.host})</span>
          </>
        ) : (
          <bdi>{title}</bdi>
        )}
      </span>
    );
  });
}
