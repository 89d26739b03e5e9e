import { useId } from "react";
import { formatDay } from "@/app/_ui/format";
import type { EvidenceEntry } from "@/db/progress/list-evidence";
import { describeExpiry } from "@/lib/view/describe-expiry";
import { readLink } from "@/lib/view/read-link";
import { dayIn } from "../_components/day-in";
import { StepLink } from "../_components/step-link";

type About = { today: string; timeZone: string };
type Evidence = EvidenceEntry["evidence"];

const kinds = { link: "Link", certificate: "Certificate", note: "Something without an address" } as const;
const tones = { over: "text-danger", soon: "text-warn", far: "text-muted" } as const;

/** Some evidence under a heading; nothing when there is none. */
export function EvidenceGroup({
  heading,
  note,
  entries,
  ...about
}: About & { heading: string; note?: string; entries: EvidenceEntry[] }) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-3 md:grid-cols-[17rem_minmax(0,1fr)]">
      <div>
        <h2 id={id} className="text-lg">
          {heading}
        </h2>
        {note ? <p className="text-sm text-muted">{note}</p> : null}
      </div>
      <ul>
        {entries.map((entry) => (
          <li key={entry.evidence.id} className="grid gap-1 border-t border-line py-3.5">
            <Title evidence={entry.evidence} />
            <Facts evidence={entry.evidence} {...about} />
            <p className="text-sm">
              <span className="text-muted">For </span>
              <StepLink roadmapId={entry.roadmap.id} step={entry.step} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ evidence: { title, url } }: { evidence: Evidence }) {
  const link = readLink(url ?? "");
  if (!link) return <h3 className="text-base wrap-anywhere">{title}</h3>;
  return (
    <h3 className="text-base wrap-anywhere">
      <a
        href={link.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-action underline underline-offset-4"
      >
        {title}
      </a>
      <span className="text-sm font-normal text-muted"> ({link.host})</span>
    </h3>
  );
}

function Facts({ evidence, today, timeZone }: About & { evidence: Evidence }) {
  const { kind, certificateNumber, expiresOn, createdAt } = evidence;
  const expiry = expiresOn ? describeExpiry(expiresOn, today) : null;
  return (
    <p className="tabular text-sm text-muted">
      {kinds[kind]}
      {certificateNumber ? <span className="wrap-anywhere"> · no. {certificateNumber}</span> : null}
      {expiresOn && expiry ? (
        <span>
          {" "}
          · valid until {formatDay(expiresOn)}, <span className={tones[expiry.state]}>{expiry.text}</span>
        </span>
      ) : null}
      {kind === "certificate" && !expiresOn ? " · no expiry given" : null}
      <span> · added {formatDay(dayIn(createdAt, timeZone).day)}</span>
    </p>
  );
}
