import "server-only";
import { listOffers } from "@/db/offers/list-offers";
import type { PrivateTx } from "@/db/transaction";
import { loadRoadmaps } from "../../../roadmaps/load-roadmaps";
import { loadOffer, loadSettings } from "../../load-desk";
import { type BuiltWorksheet, buildWorksheet } from "./build-worksheet";
import { listEvidenceOf } from "./list-evidence-lines";

/** One offer's worksheet as of now, with the person's other offers, their rates and their roadmap. NotFoundError for any other id. */
export async function loadWorksheet(tx: PrivateTx, offerId: string): Promise<BuiltWorksheet> {
  const row = await loadOffer(tx, offerId);
  const settings = await loadSettings(tx, row.offer.currency);
  const { list, today } = await loadRoadmaps(tx);
  const others = (await listOffers(tx)).filter(({ id, status }) => id !== row.id && status !== "declined");
  const roadmap = list.find((one) => one.roadmap.id === row.roadmapId) ?? null;
  const evidence = roadmap ? listEvidenceOf(roadmap.view, roadmap.roadmap.snapshot.role.title) : [];
  return buildWorksheet({ row, others, settings, evidence, today });
}
