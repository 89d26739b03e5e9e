import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { leases } from "@/db/client";
import { sqlState } from "@/db/errors";
import { actAs, openTransaction, readAs } from "@/db/transaction";
import { dumpPerson } from "../support/dump-person";
import { appUrl, superuser } from "../support/superuser";
import { createViewer } from "../support/viewer";
import { walkRoadmap } from "../support/walk-roadmap";

const identityTables = ["users", "accounts", "auth_sessions", "verification_tokens", "rate_limits", "guest_drafts"];
const privateTables = (
  await superuser<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id' and table_name <> all (${identityTables}) order by 1`
).map(({ name }) => name);

const app = postgres(appUrl(), { max: 1, onnotice: () => {} });
afterAll(() => app.end());

const insufficientPrivilege = "42501";
const stateOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => sqlState(error),
  );

describe("the catalogue of tables", () => {
  it("knows private tables, each of which a walked roadmap fills", async () => {
    const dump = JSON.parse(await dumpPerson((await walkRoadmap()).viewer.userId)) as Record<string, unknown[]>;
    expect(privateTables.length).toBeGreaterThanOrEqual(8);
    expect(privateTables.filter((table) => dump[table]?.length === 0)).toEqual([]);
  });

  it("has no table that is neither private nor listed as identity", async () => {
    const all = await superuser<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`;
    expect(
      all
        .map(({ name }) => name)
        .filter((name) => !privateTables.includes(name))
        .toSorted(),
    ).toEqual(identityTables.toSorted());
  });

  it.each(privateTables)("forces row-level security with both checks on %s", async (table) => {
    const [row] = await superuser`
      select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = ${table}::regclass`;
    expect(row).toEqual({ enabled: true, forced: true });
    const policies = await superuser<{ cmd: string; roles: string; qual: string | null; check: string | null }[]>`
      select cmd, roles::text, qual, with_check as check from pg_policies where tablename = ${table}`;
    expect(policies).toHaveLength(1);
    const [policy] = policies;
    expect(policy).toMatchObject({ cmd: "ALL", roles: "{public}" });
    for (const rule of [policy?.qual, policy?.check]) {
      expect(rule).toMatch(/^\(user_id = \( SELECT .*current_setting\('app\.user_id'::text, true\)/);
      expect(rule).not.toMatch(/ or /i);
    }
  });
});

describe("the app's role", () => {
  it("is an ordinary role that owns nothing and belongs to nobody", async () => {
    const [role] = await app`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = current_user`;
    expect(Object.values(role ?? { none: true })).toEqual([false, false, false, false, false]);
    expect(
      await app`select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,
    ).toEqual([]);
    expect(
      await app`select roleid from pg_auth_members where member = (select oid from pg_roles where rolname = current_user)`,
    ).toEqual([]);
  });

  it.each([
    "create table stolen (id int)",
    "create temp table stolen (id int)",
    "create schema stolen",
    "alter table roadmaps no force row level security",
    "alter table roadmaps disable row level security",
    "drop policy own_rows_only on roadmaps",
    "truncate roadmaps",
    "set role waymark_owner",
    "select * from drizzle.__drizzle_migrations",
  ])("may not: %s", async (statement) => {
    expect(await stateOf(app.unsafe(statement))).toBe(insufficientPrivilege);
  });

  it("is the role the verbs run as", async () => {
    const [row] = await openTransaction(({ db }) => db.execute<{ name: string }>(sql`select current_user as name`));
    const [own] = await app`select current_user as name`;
    expect(row?.name).toBe(own?.["name"]);
  });
});

describe("without a person", () => {
  it.each(privateTables)("%s shows nothing and takes nothing", async (table) => {
    const { viewer } = await walkRoadmap();
    const before = await dumpPerson(viewer.userId);
    expect(await app`select * from ${app(table)}`).toEqual([]);
    expect((await app`delete from ${app(table)}`).count).toBe(0);
    const copy = superuser<{ row: string }[]>`
      select to_jsonb(t)::text as row from ${superuser(table)} t where user_id = ${viewer.userId} limit 1`;
    const insert = app`
      insert into ${app(table)} overriding system value
      select * from jsonb_populate_record(null::${app(table)}, ${(await copy)[0]?.row ?? ""}::text::jsonb)`;
    expect(await stateOf(insert)).toBe(insufficientPrivilege);
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });
});

describe("as a second person, with no where clause at all", () => {
  it.each(privateTables)(
    "%s shows own rows alone and lets none of the first person's be changed, taken or forged",
    async (table) => {
      const [first, second] = [await walkRoadmap(), await walkRoadmap()];
      const before = await dumpPerson(first.viewer.userId);
      const name = sql.identifier(table);
      await readAs(second.viewer, async ({ db }) => {
        const seen = await db.execute<{ user_id: string }>(sql`select user_id from ${name}`);
        expect(new Set(seen.map((row) => row.user_id))).toEqual(new Set([second.viewer.userId]));
      });
      const forge = readAs(second.viewer, ({ db }) =>
        db.execute(sql`update ${name} set user_id = ${first.viewer.userId}`),
      );
      expect(await stateOf(forge)).toBe(insufficientPrivilege);
      await readAs(second.viewer, ({ db }) => db.execute(sql`delete from ${name}`));
      expect(await dumpPerson(first.viewer.userId)).toBe(before);
    },
  );

  it("a row of one's own cannot hang on another person's roadmap or milestone", async () => {
    const [first, second] = [await walkRoadmap(), await createViewer()];
    const before = await dumpPerson(first.viewer.userId);
    const [step] = await superuser`select id from milestones where roadmap_id = ${first.roadmapId} limit 1`;
    const inserts = [
      sql`insert into roadmap_revisions (user_id, roadmap_id, number, catalogue_version, engine_version, constraints, snapshot)
          values (${second.userId}, ${first.roadmapId}, 9, '', '', '{}', '{}')`,
      sql`insert into milestones (user_id, roadmap_id, key, position) values (${second.userId}, ${first.roadmapId}, 'mine', 0)`,
      sql`insert into hour_entries (user_id, milestone_id, worked_on, minutes) values (${second.userId}, ${step?.["id"]}, now(), 5)`,
      sql`insert into evidence (user_id, milestone_id, kind, title) values (${second.userId}, ${step?.["id"]}, 'note', 'mine')`,
      sql`insert into milestone_ticks (user_id, milestone_id, criterion) values (${second.userId}, ${step?.["id"]}, 'mine')`,
      sql`insert into milestone_resources (user_id, milestone_id, title, url)
          values (${second.userId}, ${step?.["id"]}, 'mine', 'https://example.org')`,
      sql`insert into changes (user_id, roadmap_id, kind, before, after)
          values (${second.userId}, ${first.roadmapId}, 'roadmap-renamed', '{}', '{}')`,
    ];
    const states = [];
    for (const insert of inserts) states.push(await stateOf(readAs(second, ({ db }) => db.execute(insert))));
    expect(states).toEqual(inserts.map(() => "23503"));
    expect(await dumpPerson(first.viewer.userId)).toBe(before);
  });
});

describe("the person of a transaction", () => {
  it("is gone when the connection is lent again", async () => {
    const { viewer } = await walkRoadmap();
    const pidOf = sql<number>`pg_backend_pid()`;
    const look = sql`select ${pidOf} as pid, current_setting('app.user_id', true) as person, (select count(*)::int from roadmaps) as seen`;
    const [during] = await readAs(viewer, ({ db }) => db.execute(look));
    expect(during).toMatchObject({ person: viewer.userId, seen: 1 });
    await readAs(viewer, () => Promise.reject(new Error("the verb failed"))).catch(() => {});
    const [after] = await openTransaction(({ db }) => db.execute(look));
    expect(leases().size().open).toBe(1);
    expect(after).toEqual({ pid: during?.["pid"], person: "", seen: 0 });
  });

  it("may take over in the middle of an open one, and still ends with it", async () => {
    const { viewer } = await walkRoadmap();
    const count = sql`select count(*)::int as seen from roadmaps`;
    const seen = await openTransaction(async ({ db }) => {
      const [nobody] = await db.execute(count);
      await actAs(db, viewer.userId);
      const [somebody] = await db.execute(count);
      return [nobody?.["seen"], somebody?.["seen"]];
    });
    expect(seen).toEqual([0, 1]);
    expect(await openTransaction(({ db }) => db.execute(count))).toMatchObject([{ seen: 0 }]);
  });
});
