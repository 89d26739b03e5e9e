import { formatDay } from "@/app/_ui/format";
import type { Reason } from "@/lib/view/explain-milestone";

/** Why a milestone is here, each reason with the source it was read in. */
export function MilestoneReasons({ reasons }: { reasons: Reason[] }) {
  return (
    <section aria-labelledby="why-here" className="grid gap-3">
      <h3 id="why-here" className="text-base">
        Why it is here
      </h3>
      {reasons.map(({ text, detail, source }) => (
        <div key={text} className="grid gap-1 border-l-2 border-line pl-4 text-sm">
          <p>{text}</p>
          {detail ? <p className="text-muted">{detail}</p> : null}
          {source ? (
            <p className="text-xs text-muted">
              <a
                href={source.url}
                target="_blank"
                rel="noopener noreferrer"
                className="inline-block min-h-6 text-action underline underline-offset-4"
              >
                {source.title}
              </a>
              , checked {formatDay(source.checkedOn)}
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
