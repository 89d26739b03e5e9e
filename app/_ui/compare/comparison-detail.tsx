import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { formatCount, formatMoney } from "@/app/_ui/format";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RoleComparison } from "@/lib/compare/compare-role";
import { FigureTable } from "./figure-table";
import { exactMonths } from "./format-months";
import { formatShare } from "./format-share";
import { PayDetail } from "./pay-detail";
import { PaybackDetail } from "./payback-detail";

type Props = { index: CatalogueIndex; row: RoleComparison; pace: number; experience: number; planHref: string };

/** The arithmetic of one row, opened: every figure above can be worked out again from what stands here. */
export function ComparisonDetail({ index, row, pace, experience, planHref }: Props) {
  const { role } = row;
  return (
    <div className="grid gap-x-12 gap-y-6 pt-2 md:grid-cols-2">
      <Part title="Ready">
        <ReadinessTable index={index} row={row} />
      </Part>
      <Part title="Hours">
        <WorkTable row={row} planHref={planHref} />
      </Part>
      <Part title="Time">
        <p data-sum="months">{describeMonths(row, pace, experience)}</p>
      </Part>
      <Part title="Fees">
        <FeeList row={row} />
      </Part>
      <Part title="Pay">
        <PayDetail
          pay={row.pay}
          likeness={row.likeness}
          source={index.sources.get(row.pay?.band.source ?? "")}
          own={index.sources.get(role.id)}
        />
      </Part>
      <Part title="Payback">
        <PaybackDetail payback={row.payback} likeness={row.likeness} />
      </Part>
      <p className="flex flex-wrap gap-x-6 md:col-span-2">
        <Link
          href={`/audit/${role.id}` as Route}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
        >
          Audit yourself for {role.title}
        </Link>
        <Link
          href={planHref as Route}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
        >
          Plan the path to {role.title}
        </Link>
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0" data-part={title.toLowerCase()}>
      <h4 className="text-sm font-semibold">{title}</h4>
      <div className="mt-1 text-sm">{children}</div>
    </section>
  );
}

function ReadinessTable({ index, row }: { index: CatalogueIndex; row: RoleComparison }) {
  const { all, must, should, groups } = row.readiness;
  const parts = [
    { name: "Essential", ...must },
    { name: "Optional", ...should },
    { name: "All", ...all },
    ...groups.map((part) => ({ name: index.skillGroups.get(part.group)?.name ?? part.group, ...part })),
  ];
  return (
    <FigureTable
      caption={`${row.role.title}: weight of what you meet`}
      heads={["Part", "Met weight", "Weight", "Share"]}
      rows={parts.map((part) => [part.name, formatCount(part.metWeight), formatCount(part.weight), formatShare(part)])}
    />
  );
}

function WorkTable({ row, planHref }: { row: RoleComparison; planHref: string }) {
  const { parts, hours } = row.work;
  const cells = ({ low, likely, high }: typeof hours) => [low, likely, high].map(formatCount);
  const rows = parts.map(({ kind, count, hours: of }) => [`${kindWords[kind]}, ${count}`, ...cells(of)]);
  return (
    <>
      <FigureTable
        caption={`${row.role.title}: hours of the plan`}
        heads={["Steps", "Low", "Likely", "High"]}
        rows={[...rows, ["All hours", ...cells(hours)]]}
      />
      <p className="mt-2 text-muted">
        These are the hours of the plan’s steps; consecutive levels of a skill can share a row there. Ends are added end
        by end, so the range is wider than the plan’s own forecast. The skill gap alone, for what the role asks and all
        it stands on, is {formatCount(row.gap.low)} to {formatCount(row.gap.high)} h, likely{" "}
        {formatCount(row.gap.likely)} h. The plan can ask for more, as exams, projects and duties take hours and ask for
        levels of their own, and its study can take less, as a course or a duty can bring levels that are then not
        studied.
      </p>
      <Link
        href={planHref as Route}
        prefetch={false}
        className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
      >
        See the steps behind these hours<span className="sr-only"> of {row.role.title}</span>
      </Link>
    </>
  );
}

function describeMonths({ work, months, role }: RoleComparison, pace: number, experience: number): string {
  const study = `${formatCount(work.hours.likely)} h ÷ (${pace} h × 52 ÷ 12) = ${exactMonths(months.study.likely)} months of study.`;
  if (role.experienceMonths === 0) return `${study} No months of work are usually asked.`;
  const asked = `Work: ${role.experienceMonths} months asked − ${experience} you have = ${months.missing} missing.`;
  return `${study} ${asked} They run beside each other, so the longer one counts: ${exactMonths(months.total.likely)} months. A dated plan also waits for what a duty needs, and can end later.`;
}

function FeeList({ row }: { row: RoleComparison }) {
  const { fees, cashCents } = row.work;
  if (fees.length === 0) return <p>No step of the plan has a fee: {formatMoney(cashCents)}.</p>;
  return (
    <FigureTable
      caption={`${row.role.title}: fees of the plan`}
      heads={["Step", "Fee"]}
      rows={[
        ...fees.map(({ title, costCents }) => [title, formatMoney(costCents)]),
        ["All known fees", formatMoney(cashCents)],
      ]}
    />
  );
}
