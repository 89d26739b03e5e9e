import type { Metadata, Route } from "next";
import Link from "next/link";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { readAs } from "@/db/transaction";
import { OfferForm } from "../_form/offer-form";
import { loadChoices, loadSettings } from "../load-desk";

export const metadata: Metadata = { title: "New offer" };

export default async function NewOfferPage() {
  const viewer = await requireViewer("/offers/new");
  const key = await newKey();
  const { choices, settings } = await readAs(viewer, async (tx) => ({
    choices: await loadChoices(tx, null),
    settings: await loadSettings(tx, "USD"),
  }));
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <Link href={"/offers" as Route} className="text-sm text-action underline-offset-4 hover:underline">
          ← Offers
        </Link>
        <h1 className="text-xl sm:text-2xl">New offer</h1>
        <p className="prose-width text-sm text-muted">
          Open the parts it has and type its figures as they are written. Leave the rest folded. Nobody but you sees
          this; nothing here is tax advice.
        </p>
      </header>
      <OfferForm
        offerId={null}
        version={0}
        texts={{ currency: settings.currency }}
        choices={choices}
        assumptions={settings.assumptions}
        draftId={`offer:new:${viewer.userId}`}
        idempotencyKey={key}
      />
    </div>
  );
}
