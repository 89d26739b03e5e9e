import type { Metadata, Route } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { catalogueIndex } from "@/app/_server/catalogue";
import { todayIn } from "@/app/_server/clock";
import { requireViewer } from "@/app/_server/viewer";
import { levelWord } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { listClaims } from "@/db/skill-claims/list-claims";
import { readAs } from "@/db/transaction";
import { SkillRow } from "./_components/skill-row";
import { countLevels, listMySkills, type MySkillGroup } from "./list-my-skills";

export const metadata: Metadata = { title: "My skills" };

type Params = Record<string, string | string[] | undefined>;

export default async function MySkillsPage({ searchParams }: { searchParams: Promise<Params> }) {
  await connection();
  const { show, open } = await searchParams;
  const isNarrow = show === "second-look";
  const viewer = await requireViewer(isNarrow ? "/my-skills?show=second-look" : "/my-skills");
  const today = todayIn(viewer.timeZone);
  const all = listMySkills(await readAs(viewer, listClaims), catalogueIndex, today);
  const worthALook = keepWorthALook(all);
  const shown = isNarrow ? worthALook : all;
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <h1 className="text-xl sm:text-2xl">My skills</h1>
        {all.length > 0 ? <Count groups={all} /> : null}
      </header>
      {all.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Narrow isNarrow={isNarrow} all={count(all)} worthALook={count(worthALook)} />
          {shown.length === 0 ? <p>Nothing to look at again: what you claim is recent enough.</p> : null}
          {shown.map(({ id, name, skills }) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h2 id={`group-${id}`} className="pb-3 text-lg">
                {name}
              </h2>
              <ul>
                {skills.map((skill) => (
                  <SkillRow key={skill.id} mine={skill} today={today} isOpen={open === skill.id} isNarrow={isNarrow} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

const count = (groups: readonly MySkillGroup[]) => groups.reduce((sum, { skills }) => sum + skills.length, 0);

function keepWorthALook(groups: readonly MySkillGroup[]): MySkillGroup[] {
  return groups
    .map((group) => ({ ...group, skills: group.skills.filter(({ isWorthALook }) => isWorthALook) }))
    .filter(({ skills }) => skills.length > 0);
}

function Count({ groups }: { groups: MySkillGroup[] }) {
  const total = count(groups);
  const parts = countLevels(groups).map(({ level, count: at }) => `${at} at ${levelWord(level)}`);
  return (
    <p className="tabular text-sm text-muted">
      {total === 1 ? "1 skill" : `${total} skills`}: {parts.join(", ")}. They count in every roadmap.
    </p>
  );
}

function Narrow({ isNarrow, all, worthALook }: { isNarrow: boolean; all: number; worthALook: number }) {
  const look =
    "inline-flex min-h-11 items-center text-action underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline";
  return (
    <nav aria-label="Narrow the list" className="flex flex-wrap gap-x-6 border-y border-line py-1 text-sm">
      <Link href={"/my-skills" as Route} aria-current={isNarrow ? undefined : "true"} className={look}>
        All skills ({all})
      </Link>
      <Link href={"/my-skills?show=second-look" as Route} aria-current={isNarrow ? "true" : undefined} className={look}>
        Worth a second look ({worthALook})
      </Link>
    </nav>
  );
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        A skill you claim, or earn by a milestone, counts in every roadmap. Rate yourself against a role and what you
        can do is listed here.
      </p>
      <ButtonLink href="/#roles" look="main">
        Choose a role
      </ButtonLink>
    </div>
  );
}
