import type { Metadata } from "next";
import { catalogueIndex } from "@/app/_server/catalogue";
import { todayIn } from "@/app/_server/clock";
import { newKey } from "@/app/_server/new-key";
import { findTargets } from "@/app/_server/roles";
import { findViewer } from "@/app/_server/viewer";
import { readCompareValues } from "@/app/_ui/compare/compare-values";
import { DeskForm } from "@/app/_ui/compare/desk-form";
import { OwnRoleHint } from "@/app/_ui/own-role-hint";
import { PageSection } from "@/app/_ui/public/page-section";
import { invariant } from "@/lib/core/invariant";
import { listPayRegions } from "@/lib/compare/list-pay-regions";
import { checkCompareValues } from "./check-values";
import { loadComparison } from "./load-comparison";
import { findOwnPay } from "./own-pay";
import { OwnPayForm } from "./own-pay-form";
import { Results } from "./results";
import { Start } from "./start";
import { TargetSections } from "./target-sections";

export const metadata: Metadata = { title: "Compare roles from your own skills", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const regions = listPayRegions(catalogueIndex.catalogue.pay);

export default async function ComparePage({ searchParams }: Props) {
  const values = readCompareValues(await searchParams);
  const viewer = await findViewer();
  const targets = await findTargets(viewer);
  const { roles } = targets.index.catalogue;
  const [nation] = regions;
  invariant(nation, "the catalogue has no pay figure at all");
  const { input, errors } = checkCompareValues(values, { roleIds: roles.map(({ id }) => id), regions, nation });
  const own = await findOwnPay(viewer);
  const loaded = await loadComparison(viewer, input, own, todayIn(viewer?.timeZone ?? "UTC"), targets);
  const { currency } = input.region;
  const isOurs = own?.currency === currency;
  const amount = (cents: number | null | undefined) => (isOurs && cents ? String(cents / 100) : "");
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
      <h1 className="text-xl sm:text-2xl">Which role is nearest, and which pays off, from here?</h1>
      <p className="prose-width mt-3 text-muted">
        The ten roles{targets.own.length > 0 ? " and your own" : ""} from where you stand: how much of each you meet,
        what is still to do, what it costs in hours and fees, and what it pays. Every figure opens to its arithmetic.
      </p>
      <Start levels={loaded.levels} idempotencyKey={await newKey()} isVisitor={viewer === null} />
      <PageSection id="figures" title="Your figures" intro={<p>Change them, and the comparison follows.</p>}>
        <DeskForm values={values} errors={errors} regions={regions} currency={currency} roles={roles} />
        <div className="mt-6 border-t border-line pt-5">
          <OwnPayForm
            currency={currency}
            pay={amount(own?.payCents)}
            hour={amount(own?.hourCents)}
            isKept={own !== null}
            idempotencyKey={await newKey()}
          />
          {own && !isOurs ? (
            <p className="mt-2 text-sm text-warn">
              You typed your pay in {own.currency}. Figures here are in {currency}: type it again to compare.
            </p>
          ) : null}
        </div>
      </PageSection>
      <Results index={targets.index} values={values} input={input} rows={loaded.rows} />
      <TargetSections index={targets.index} roles={loaded.roles} held={loaded.held} />
      <OwnRoleHint isVisitor={viewer === null} />
    </main>
  );
}
