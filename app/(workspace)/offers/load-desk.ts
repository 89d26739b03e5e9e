import "server-only";
import { todayIn } from "@/app/_server/clock";
import { toTargets } from "@/app/_server/roles";
import { listPaces, type PaceFacts } from "@/db/check-ins/list-paces";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { listApplications } from "@/db/landing/list-applications";
import { findPaySettings } from "@/db/offers/find-pay-settings";
import type { PaySettings } from "@/db/offers/edit-pay-settings";
import { getOffer } from "@/db/offers/get-offer";
import { listOffers } from "@/db/offers/list-offers";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import { loadRoadmaps, type RoadmapWithView } from "../roadmaps/load-roadmaps";
import type { AboutChoices } from "./_form/about-fields";
import { type HeldOffer, holdOffer } from "./held-role";

export type SettingsState = PaySettings & { version: number };

/** What the person assumes, or what stands in before they said: no discount, today as first day, the currency given. */
export async function loadSettings(tx: PrivateTx, currency: PaySettings["currency"]): Promise<SettingsState> {
  const kept = await findPaySettings(tx);
  if (kept) return kept;
  const assumedStartOn = todayIn(tx.viewer.timeZone);
  const discount = { rateBps: 0, timing: "year-end" } as const;
  const assumptions = { assumedStartOn, discount, countLeave: false, countCommuteTime: false };
  return { currency, assumptions, rates: [], version: 0 };
}

/** One of the person's offers with the role it is held against. NotFoundError for any other id. */
export async function loadOffer(tx: PrivateTx, offerId: string): Promise<HeldOffer> {
  return holdOffer(toTargets(await listCustomRoles(tx)), await getOffer(tx, offerId));
}

/** What an offer may belong to: roles of the catalogue and the person's own, and their roadmaps and applications. */
export async function loadChoices(tx: PrivateTx, offer: HeldOffer | null): Promise<AboutChoices> {
  const [roadmaps, applications, offers] = [await listRoadmaps(tx), await listApplications(tx), await listOffers(tx)];
  const own = await listCustomRoles(tx);
  const { index } = toTargets(own);
  const removed = own.filter(({ id }) => customRoleId(id) === offer?.roleId && !index.roles.has(customRoleId(id)));
  return {
    roles: [
      ...index.catalogue.roles.map(({ id, title }) => ({ id, name: title })),
      ...removed.map(({ id, title }) => ({ id: customRoleId(id), name: `${title} (removed)` })),
    ],
    roadmaps: roadmaps.map(({ id, title }) => ({ id, name: title })),
    applications: applications.map(({ id, company, title }) => ({ id, name: `${company}, ${title}` })),
    isJobTaken: offers.some(({ id, isCurrentJob }) => isCurrentJob && id !== offer?.id),
  };
}

export type Desk = {
  settings: SettingsState;
  roadmaps: RoadmapWithView[];
  paces: ReadonlyMap<string, PaceFacts>;
  today: string;
};

/** The offers, and what is needed to show their amounts; `desk` is null unless that is asked for and there is one. */
export async function loadDesk(tx: PrivateTx, isShown: boolean): Promise<{ rows: HeldOffer[]; desk: Desk | null }> {
  const targets = toTargets(await listCustomRoles(tx));
  const rows = (await listOffers(tx)).map((row) => holdOffer(targets, row));
  const [first] = rows;
  if (!isShown || !first) return { rows, desk: null };
  const settings = await loadSettings(tx, first.offer.currency);
  const { list, today } = await loadRoadmaps(tx);
  return { rows, desk: { settings, roadmaps: list, paces: await listPaces(tx), today } };
}
