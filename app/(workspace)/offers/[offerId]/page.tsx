import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { orNull } from "@/app/(workspace)/roadmaps/[roadmapId]/find-or-null";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { readAs } from "@/db/transaction";
import { ForgetNewDraft } from "../_form/forget-new-draft";
import { newDraftId } from "../_form/new-draft-id";
import { OfferForm } from "../_form/offer-form";
import { writeKeptOffer } from "../_form/write-kept-offer";
import { GeneralInformation } from "../general-information";
import { loadChoices, loadOffer, loadSettings } from "../load-desk";

export const metadata: Metadata = { title: "An offer" };

const way = "inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4";

type Props = { params: Promise<{ offerId: string }> };

export default async function OfferPage({ params }: Props) {
  const { offerId } = await params;
  const viewer = await requireViewer(`/offers/${offerId}`);
  const key = await newKey();
  const read = readAs(viewer, async (tx) => {
    const row = await loadOffer(tx, offerId);
    return {
      row,
      choices: await loadChoices(tx, row),
      settings: await loadSettings(tx, row.offer.currency),
    };
  });
  const { row, choices, settings } = (await orNull(read)) ?? notFound();
  return (
    <div className="grid gap-8">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-0 gap-2">
          <Link href={"/offers" as Route} className="text-sm text-action underline-offset-4 hover:underline">
            ← Offers
          </Link>
          <h1 className="text-xl sm:text-2xl">{row.offer.name}</h1>
        </div>
        <p className="flex flex-wrap gap-x-6">
          <Link href={`/offers?show=amounts&with=${row.id}` as Route} className={way}>
            Year by year, and the arithmetic
          </Link>
          {row.isCurrentJob ? null : (
            <Link href={`/offers/${row.id}/negotiation` as Route} className={way}>
              Negotiation worksheet
            </Link>
          )}
        </p>
      </header>
      {[null, row.applicationId].map((from) => (
        <ForgetNewDraft key={from} draftId={newDraftId(viewer.userId, from)} name={row.offer.name} />
      ))}
      <OfferForm
        key={row.id}
        offerId={row.id}
        version={row.version}
        texts={writeKeptOffer(row)}
        choices={choices}
        assumptions={settings.assumptions}
        draftId={`offer:${row.id}`}
        idempotencyKey={key}
      />
      <GeneralInformation />
    </div>
  );
}
