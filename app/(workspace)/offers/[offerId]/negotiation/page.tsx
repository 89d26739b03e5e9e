import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { orNull } from "@/app/(workspace)/roadmaps/[roadmapId]/find-or-null";
import { PrintButton } from "@/app/(workspace)/roadmaps/[roadmapId]/print/_components/print-button";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { readAs } from "@/db/transaction";
import { NegotiationForm } from "./_components/negotiation-form";
import { Sheet } from "./_components/sheet";
import { loadWorksheet } from "./load-worksheet";
import { writeNotes } from "./write-notes";

export const metadata: Metadata = { title: "Negotiation worksheet" };

type Props = { params: Promise<{ offerId: string }> };

export default async function NegotiationPage({ params }: Props) {
  const { offerId } = await params;
  const viewer = await requireViewer(`/offers/${offerId}/negotiation`);
  const key = await newKey();
  const loaded = (await orNull(readAs(viewer, (tx) => loadWorksheet(tx, offerId)))) ?? notFound();
  const { row, sheet, notes, regions } = loaded;
  return (
    <div className="grid gap-10 print:block">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <Link
          href={`/offers/${row.id}` as Route}
          className="inline-flex min-h-11 items-center text-sm text-action underline-offset-4 hover:underline"
        >
          ← The offer
        </Link>
        <span className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-sm text-muted">One page, A4 or Letter</span>
          <PrintButton />
        </span>
      </div>
      <Sheet loaded={loaded} />
      <NegotiationForm
        offerId={row.id}
        version={row.version}
        texts={writeNotes(notes)}
        currency={row.offer.currency}
        regions={regions}
        reading={sheet.reading}
        isAdvertised={sheet.payFrom === "advertised"}
        isKept={row.negotiation !== null}
        idempotencyKey={key}
      />
    </div>
  );
}
