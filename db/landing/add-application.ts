import { changeRow } from "@/db/rows/change-row";
import { applications } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type ApplicationValues, pickApplicationValues } from "@/lib/landing/application-values";
import { checkRoadmap } from "./check-roadmap";

/** Adds an application. NotFoundError when it names a roadmap that is not the viewer's. */
export function addApplication(
  viewer: Viewer,
  values: ApplicationValues,
  once: Once,
): Promise<{ ok: true; changeId: number; applicationId: string }> {
  return changeAs(viewer, once, async (tx) => {
    await checkRoadmap(tx, values.roadmapId);
    const id = crypto.randomUUID();
    const change = { kind: "application-added", table: applications, id, roadmapId: values.roadmapId } as const;
    const changeId = await changeRow(tx, change, () =>
      tx.db.insert(applications).values({ ...pickApplicationValues(values), id, userId: viewer.userId }),
    );
    return { ok: true, changeId, applicationId: id };
  });
}
