import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { KeyReusedError, NotFoundError } from "@/db/errors";
import { logHours } from "@/db/progress/log-hours";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { changeAs, readAs } from "@/db/transaction";
import { drawPlan } from "../support/draw-plan";
import { countRows, dumpPerson } from "../support/dump-person";
import { once } from "../support/once";
import { superuser } from "../support/superuser";
import { createViewer } from "../support/viewer";
import { readMilestone, saveRoadmap, today } from "../support/walk-roadmap";

const times = <Value>(count: number, work: () => Promise<Value>) => Promise.all(Array.from({ length: count }, work));
const ageKeys = (userId: string, age: string) =>
  superuser`update idempotency_keys set created_at = now() - ${age}::interval where user_id = ${userId}`;

describe("one key", () => {
  it("sent 20 times at once has one effect and 20 equal answers", async () => {
    const [viewer, form] = [await createViewer(), once()];
    const answers = await times(20, () => createRoadmap(viewer, drawPlan(), form));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await readAs(viewer, listRoadmaps)).map(({ id }) => id)).toEqual([answers[0]?.roadmapId]);
    expect(await countRows(viewer.userId)).toMatchObject({
      roadmaps: 1,
      roadmap_revisions: 1,
      milestones: 4,
      changes: 1,
    });
  });

  it("is answered from its row long after, even when the world has moved on", async () => {
    const [viewer, form] = [await createViewer(), once()];
    const roadmapId = await saveRoadmap(viewer);
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "cert:cka");
    const done = { milestoneId, version: 1, status: "done", skipReason: null, today } as const;
    const first = await setMilestoneStatus(viewer, done, form);
    await setMilestoneStatus(viewer, { ...done, version: 2, status: "in-progress" }, once());
    const before = await dumpPerson(viewer.userId);
    await ageKeys(viewer.userId, "23 hours");
    expect(await setMilestoneStatus(viewer, done, form)).toEqual(first);
    await ageKeys(viewer.userId, "0 hours");
    const withoutTimes = (dump: string) => dump.replaceAll(/"created_at":\s*"[^"]*"/g, "");
    expect(withoutTimes(await dumpPerson(viewer.userId))).toBe(withoutTimes(before));
  });

  it("with another input is refused and does nothing", async () => {
    const [viewer, form] = [await createViewer(), once()];
    await createRoadmap(viewer, drawPlan(), form);
    const before = await dumpPerson(viewer.userId);
    const other = { ...form, inputHash: "another input" };
    await expect(createRoadmap(viewer, drawPlan("Other"), other)).rejects.toThrow(KeyReusedError);
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });

  it("of one person means nothing for another", async () => {
    const [first, second, form] = [await createViewer(), await createViewer(), once()];
    const [one, two] = [await createRoadmap(first, drawPlan(), form), await createRoadmap(second, drawPlan(), form)];
    expect(one.roadmapId).not.toBe(two.roadmapId);
    expect(await countRows(second.userId)).toMatchObject({ roadmaps: 1, idempotency_keys: 1 });
  });

  it("is free again after 24 hours, and its row is swept", async () => {
    const [viewer, form] = [await createViewer(), once()];
    const first = await createRoadmap(viewer, drawPlan(), form);
    await ageKeys(viewer.userId, "24 hours 1 second");
    const second = await createRoadmap(viewer, drawPlan("Again"), { ...form, inputHash: "another input" });
    expect(second.roadmapId).not.toBe(first.roadmapId);
    expect(await countRows(viewer.userId)).toMatchObject({ roadmaps: 2, idempotency_keys: 1 });
  });
});

describe("a refusal", () => {
  it("is rolled back whole and not kept: the same form may be sent again, mended", async () => {
    const [viewer, form] = [await createViewer(), once()];
    const roadmapId = await saveRoadmap(viewer);
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "cert:cka");
    const before = await dumpPerson(viewer.userId);
    const skip = { milestoneId, version: 1, status: "skipped", skipReason: "  ", today } as const;
    const answers = await times(20, () => setMilestoneStatus(viewer, skip, form));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: false, failure: { reason: "why-skipped" } })]),
    );
    expect(await dumpPerson(viewer.userId)).toBe(before);
    const mended = { ...form, inputHash: "mended" };
    expect((await setMilestoneStatus(viewer, { ...skip, skipReason: "Held since 2024" }, mended)).ok).toBe(true);
  });

  it("takes back what the verb wrote before it refused", async () => {
    const viewer = await createViewer();
    const before = await dumpPerson(viewer.userId);
    const refused = await changeAs(viewer, once(), async ({ db }) => {
      await db.execute(sql`insert into roadmaps (user_id, title, role_id) values (${viewer.userId}, 'half', 'ciso')`);
      return { ok: false, failure: { reason: "second thoughts" } };
    });
    expect(refused).toEqual({ ok: false, failure: { reason: "second thoughts" } });
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });
});

describe("a surprise", () => {
  it("leaves nothing, the key included", async () => {
    const [viewer, form] = [await createViewer(), once()];
    const before = await dumpPerson(viewer.userId);
    const fail = changeAs(viewer, form, async ({ db }) => {
      await db.execute(sql`insert into roadmaps (user_id, title, role_id) values (${viewer.userId}, 'half', 'ciso')`);
      throw new Error("a bug");
    });
    await expect(fail).rejects.toThrow("a bug");
    expect(await dumpPerson(viewer.userId)).toBe(before);
    await createRoadmap(viewer, drawPlan(), { ...form, inputHash: "another input" });
  });

  it("that the verb swallowed is never acknowledged: the server would roll back without a word", async () => {
    const viewer = await createViewer();
    const swallow = readAs(viewer, async ({ db }) => {
      await db.execute(sql`insert into roadmaps (user_id, title, role_id) values (${viewer.userId}, 'lost', 'ciso')`);
      await db.execute(sql`select 1 / 0`).catch(() => {});
      return "saved";
    });
    await expect(swallow).rejects.toThrow("failed statement");
    expect(await countRows(viewer.userId)).not.toHaveProperty("roadmaps");
  });

  it("of an id that is no uuid is a row that is not there", async () => {
    const viewer = await createViewer();
    const input = { milestoneId: "../../etc", workedOn: today, minutes: 5 };
    await expect(logHours(viewer, input, once())).rejects.toThrow(NotFoundError);
  });
});
