import type { Route } from "next";
import Link from "next/link";
import type { LinkedOffer } from "@/db/landing/list-linked-offers";
import type { ListedApplication } from "@/db/landing/list-applications";

const words = { open: "open", accepted: "accepted", declined: "declined" } as const;
const look = "inline-flex min-h-11 items-center text-sm font-semibold text-action underline-offset-4 hover:underline";

type Props = { application: Pick<ListedApplication, "id" | "status">; offers: readonly LinkedOffer[] };

/** The offers that came of an application, never their money; and the way to write one down once one is due. */
export function ApplicationOffers({ application: { id, status }, offers }: Props) {
  const mayCome = status === "interviewing" || status === "offer";
  if (offers.length === 0 && !mayCome) return null;
  return (
    <div className="flex flex-wrap gap-x-5 print:hidden">
      {offers.map((offer, at) => (
        <Link key={offer.id} href={`/offers/${offer.id}` as Route} prefetch={false} className={look}>
          {offers.length > 1 ? `Offer ${at + 1}` : "The offer"}, {words[offer.status]}
        </Link>
      ))}
      {mayCome ? (
        <Link
          href={`/offers/new?application=${id}` as Route}
          prefetch={false}
          aria-describedby={`application-title-${id}`}
          className={look}
        >
          {offers.length > 0 ? "Another offer came" : "An offer came"}
        </Link>
      ) : null}
    </div>
  );
}
