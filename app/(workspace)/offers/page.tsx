import type { Metadata, Route } from "next";
import Link from "next/link";
import { todayIn } from "@/app/_server/clock";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { readAs } from "@/db/transaction";
import { mostOffers } from "@/lib/compensation/compare-offers";
import { ChooseForm } from "./_compare/choose-form";
import { listBandRegions } from "./_compare/find-band";
import { OfferList } from "./_compare/offer-list";
import { SideBySide } from "./_compare/side-by-side";
import { GeneralInformation } from "./general-information";
import type { HeldOffer } from "./held-role";
import { loadDesk } from "./load-desk";

export const metadata: Metadata = { title: "Offers" };

type Params = Record<string, string | string[] | undefined>;

export default async function OffersPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const viewer = await requireViewer(addressOf(params));
  const isWanted = params["show"] === "amounts";
  const { rows, desk } = await readAs(viewer, (tx) => loadDesk(tx, isWanted));
  const keys = await Promise.all(rows.map(newKey));
  const chosen = chooseRows(rows, listOf(params["with"]));
  const regions = listBandRegions(rows.map(({ held }) => held));
  const region = regions.find((one) => one === params["region"]) ?? null;
  return (
    <div className="grid gap-10">
      <Head hasRows={rows.length > 0} isShown={desk !== null} />
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          <section aria-labelledby="kept" className="grid gap-5 print:hidden">
            <h2 id="kept" className="sr-only">
              What you keep
            </h2>
            <OfferList rows={rows} today={todayIn(viewer.timeZone)} keys={keys} />
            <ChooseForm
              key={chosen.map(({ id }) => id).join()}
              rows={rows}
              chosen={chosen.map(({ id }) => id)}
              regions={regions}
              region={region}
              isShown={desk !== null}
            />
          </section>
          {desk ? <SideBySide desk={desk} rows={chosen} region={region} idempotencyKey={await newKey()} /> : null}
        </>
      )}
      <GeneralInformation />
    </div>
  );
}

function Head({ hasRows, isShown }: { hasRows: boolean; isShown: boolean }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <h1 className="text-xl sm:text-2xl">Offers</h1>
      {hasRows ? (
        <div className="flex flex-wrap items-center gap-x-5 print:hidden">
          {isShown ? (
            <Link
              href={"/offers" as Route}
              className="inline-flex min-h-11 items-center text-sm text-action underline-offset-4 hover:underline"
            >
              Hide amounts
            </Link>
          ) : null}
          <ButtonLink href="/offers/new">Add an offer</ButtonLink>
        </div>
      ) : null}
    </header>
  );
}

const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

/** Those asked for, else the first that fit: the job a person has, and offers not declined before those that are. */
function chooseRows(rows: readonly HeldOffer[], wanted: readonly string[]): HeldOffer[] {
  const asked = rows.filter(({ id }) => wanted.includes(id));
  const pool =
    asked.length > 0
      ? asked
      : rows.toSorted((a, b) => Number(a.status === "declined") - Number(b.status === "declined"));
  const kept = new Set(pool.filter(({ isCurrentJob }) => !isCurrentJob).slice(0, mostOffers));
  return rows.filter((row) => kept.has(row) || (row.isCurrentJob && pool.includes(row)));
}

function addressOf({ show, region, with: ids }: Params): string {
  const pairs = listOf(ids).map((id): [string, string] => ["with", id]);
  if (show === "amounts") pairs.unshift(["show", "amounts"]);
  if (typeof region === "string" && region !== "") pairs.push(["region", region]);
  return pairs.length > 0 ? `/offers?${new URLSearchParams(pairs)}` : "/offers";
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        Type an offer as it was made to you, and see what it is worth over four years, to the cent: beside another,
        beside the job you have, and against what the role is paid. Only you see it.
      </p>
      <ButtonLink href="/offers/new" look="main">
        Add an offer
      </ButtonLink>
    </div>
  );
}
