import { randomUUID } from "node:crypto";
import { formatDay } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { removeEvidenceAction } from "../actions";
import { EvidenceForm } from "./evidence-form";

type Evidence = {
  id: string;
  title: string;
  url: string | null;
  certificateNumber: string | null;
  expiresOn: string | null;
};

/** Proof that a milestone was reached, and a form for more. */
export function EvidenceSection({ milestoneId, evidence }: { milestoneId: string; evidence: Evidence[] }) {
  return (
    <section aria-labelledby="evidence" className="grid gap-3">
      <h3 id="evidence" className="text-base">
        Evidence
      </h3>
      {evidence.length > 0 ? (
        <ul className="text-sm">
          {evidence.map((piece) => (
            <li key={piece.id} className="flex items-center justify-between gap-3 border-t border-line">
              <span id={`evidence-${piece.id}`} className="min-w-0 py-2">
                <EvidenceTitle piece={piece} />
                {piece.certificateNumber ? <span className="text-muted"> · no. {piece.certificateNumber}</span> : null}
                {piece.expiresOn ? (
                  <span className="text-muted"> · valid until {formatDay(piece.expiresOn)}</span>
                ) : null}
              </span>
              <ChangeButton
                action={removeEvidenceAction}
                idempotencyKey={randomUUID()}
                fields={{ evidenceId: piece.id }}
                label="Remove"
                describedBy={`evidence-${piece.id}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <EvidenceForm milestoneId={milestoneId} idempotencyKey={randomUUID()} />
    </section>
  );
}

// The form takes http and https only; an older row with anything else is shown as text, never as a link.
function EvidenceTitle({ piece: { title, url } }: { piece: Evidence }) {
  if (!url || !/^https?:\/\//i.test(url)) return <span className="wrap-anywhere">{title}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="wrap-anywhere text-action underline underline-offset-4"
    >
      {title}
    </a>
  );
}
