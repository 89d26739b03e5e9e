import type { Metadata, Route } from "next";
import Link from "next/link";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { type ListedApplication, listApplications } from "@/db/landing/list-applications";
import { readAs } from "@/db/transaction";
import { newDraftId } from "../_form/new-draft-id";
import { OfferForm } from "../_form/offer-form";
import type { Texts } from "@/lib/compensation/entry/entry";
import { GeneralInformation } from "../general-information";
import { loadChoices, loadSettings } from "../load-desk";

export const metadata: Metadata = { title: "New offer" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewOfferPage({ searchParams }: Props) {
  const { application } = await searchParams;
  const asked = typeof application === "string" ? `?${new URLSearchParams({ application })}` : "";
  const viewer = await requireViewer(`/offers/new${asked}`);
  const key = await newKey();
  const { choices, settings, origin } = await readAs(viewer, async (tx) => {
    const [choices, settings] = [await loadChoices(tx, null), await loadSettings(tx, "USD")];
    return { choices, settings, origin: (await listApplications(tx)).find(({ id }) => id === application) ?? null };
  });
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
        texts={{ currency: settings.currency, ...(origin ? writeOrigin(origin) : {}) }}
        choices={choices}
        assumptions={settings.assumptions}
        draftId={newDraftId(viewer.userId, origin?.id ?? null)}
        idempotencyKey={key}
      />
      <GeneralInformation />
    </div>
  );
}

/** An offer that came of an application begins with what is known from there. */
function writeOrigin({ id, company, title, roadmap }: ListedApplication): Texts {
  return { applicationId: id, name: `${company}, ${title}`, roadmapId: roadmap?.id ?? "" };
}
