import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { relativeDay } from "@/lib/view/relative-day";
import { removeOfferAction } from "../actions";
import type { HeldOffer } from "../held-role";

const statusWords = { open: "Open", accepted: "Accepted", declined: "Declined" } as const;
const link = "inline-flex min-h-11 items-center text-sm text-action underline-offset-4 hover:underline";

/** What is kept, by name alone: no amount is on the page until it is asked for. */
export function OfferList({
  rows,
  today,
  keys,
}: {
  rows: readonly HeldOffer[];
  today: string;
  keys: readonly string[];
}) {
  return (
    <ul className="border-t border-line">
      {rows.map((row, at) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-3">
          <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
            <h3 id={`offer-${row.id}`} className="text-base">
              <Link href={`/offers/${row.id}` as Route} className="underline-offset-4 hover:underline">
                {row.offer.name}
              </Link>
            </h3>
            <p className="text-sm text-muted">{describe(row, today)}</p>
          </div>
          <div className="flex flex-wrap items-center gap-x-5">
            <Link href={`/offers/${row.id}` as Route} aria-describedby={`offer-${row.id}`} className={link}>
              Open
            </Link>
            {row.isCurrentJob ? null : (
              <Link
                href={`/offers/${row.id}/negotiation` as Route}
                aria-describedby={`offer-${row.id}`}
                className={link}
              >
                Worksheet
              </Link>
            )}
            <ChangeButton
              action={removeOfferAction}
              idempotencyKey={keys[at] ?? row.id}
              fields={{ offerId: row.id }}
              label="Remove"
              describedBy={`offer-${row.id}`}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function describe({ isCurrentJob, status, answerBy, held, offer }: HeldOffer, today: string): string {
  const parts = [
    isCurrentJob ? "My job now" : statusWords[status],
    held ? `held against ${held.role.title}` : "",
    offer.startsOn ? `first day ${formatDay(offer.startsOn)}` : "",
    answerBy && status === "open" ? `answer by ${formatDay(answerBy)}, ${relativeDay(answerBy, today)}` : "",
  ];
  return parts.filter(Boolean).join(" · ");
}
