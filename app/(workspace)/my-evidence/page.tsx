import type { Metadata } from "next";
import { connection } from "next/server";
import { todayIn } from "@/app/_server/clock";
import { requireViewer } from "@/app/_server/viewer";
import { formatCount } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { type EvidenceEntry, listEvidence } from "@/db/progress/list-evidence";
import { readAs } from "@/db/transaction";
import { describeExpiry } from "@/lib/view/describe-expiry";
import { matchesWords } from "@/lib/view/matches-words";
import { readRecordFilter, writeRecordFilter } from "@/lib/view/record-filter";
import { listRoadmapsOf } from "../_components/list-roadmaps-of";
import { RecordFilterForm } from "../_components/record-filter-form";
import { EvidenceGroup } from "./evidence-group";

export const metadata: Metadata = { title: "My evidence" };

export default async function MyEvidencePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await connection();
  const filter = readRecordFilter(await searchParams);
  const viewer = await requireViewer(`/my-evidence${writeRecordFilter({ ...filter, page: 1 })}`);
  const all = await readAs(viewer, listEvidence);
  const today = todayIn(viewer.timeZone);
  const found = all.filter((entry) => {
    if (filter.roadmap !== "" && entry.roadmap.id !== filter.roadmap) return false;
    const { title, url, certificateNumber } = entry.evidence;
    return matchesWords(filter.search, [title, url ?? "", certificateNumber ?? "", entry.step.title]);
  });
  const roadmaps = listRoadmapsOf(all);
  return (
    <div className="grid gap-8">
      <header>
        <h1 className="text-xl sm:text-2xl">My evidence</h1>
        {all.length > 0 ? <p className="text-sm text-muted">{countPieces(found.length, all.length)}</p> : null}
      </header>
      {all.length === 0 ? (
        <Empty />
      ) : (
        <>
          <RecordFilterForm path="/my-evidence" what="evidence" filter={filter} roadmaps={roadmaps} />
          {found.length === 0 ? <p>No evidence of yours fits. Try fewer words, or all roadmaps.</p> : null}
          <div className="grid gap-10">
            <EvidenceGroup
              heading="Worth renewing"
              note="Valid for half a year or less, or no longer."
              entries={listExpiring(found, today)}
              {...{ today, timeZone: viewer.timeZone }}
            />
            {roadmaps.map(({ id, title }) => (
              <EvidenceGroup
                key={id}
                heading={title}
                entries={found.filter(({ roadmap }) => roadmap.id === id)}
                {...{ today, timeZone: viewer.timeZone }}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** What ends within half a year or has ended, the earliest first. */
function listExpiring(entries: readonly EvidenceEntry[], today: string): EvidenceEntry[] {
  const endOf = ({ evidence }: EvidenceEntry) => evidence.expiresOn ?? "";
  return entries
    .filter((entry) => endOf(entry) !== "" && describeExpiry(endOf(entry), today).state !== "far")
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
}

function countPieces(found: number, all: number): string {
  const count = all === 1 ? "1 piece of evidence" : `${formatCount(all)} pieces of evidence`;
  return found === all ? `${count}, last added first` : `${formatCount(found)} of ${count}, last added first`;
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        A link to something you built, or a certificate with its number and expiry, is worth more than a word: add it to
        a milestone and it is kept here.
      </p>
      <ButtonLink href="/roadmaps" look="main">
        Open your roadmaps
      </ButtonLink>
    </div>
  );
}
