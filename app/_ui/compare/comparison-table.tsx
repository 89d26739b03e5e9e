import type { ReactNode } from "react";
import { Disclosure } from "@/app/_ui/public/disclosure";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RoleComparison } from "@/lib/compare/compare-role";
import { ComparisonDetail } from "./comparison-detail";
import { FeesCell, HoursCell, MonthsCell, OwnCell, PayCell, ReadyCell } from "./figure-cells";

const heads = ["Role", "Ready", "Hours to go", "Time", "Fees", "Pay a year", "For you"] as const;
/** Widths of the columns, so that opening a row moves none of them. */
const widths = ["w-[19%]", "w-[11%]", "w-[12%]", "w-[16%]", "w-[10%]", "w-[14%]", ""] as const;
// Child by child, because the opened part of a row holds tables of its own.
const look =
  "tabular w-full border-collapse md:table-fixed text-left text-sm md:[&>tbody>tr>td]:px-2 md:[&>tbody>tr>td]:pt-4 md:[&>tbody>tr>th]:pt-4 md:[&>tbody>tr>th]:pr-2 md:[&>tbody>tr:last-child>td]:px-0 md:[&>tbody>tr:last-child>td]:pt-0 md:[&>thead_th]:px-2 md:[&>thead_th:first-child]:pl-0";
const stacked =
  "max-md:block max-md:[&>tbody]:block max-md:[&>tbody]:pt-5 max-md:[&>tbody>tr]:block max-md:[&>tbody>tr>th]:block max-md:[&>tbody>tr>td]:block max-md:[&>tbody>tr>td[data-label]]:relative max-md:[&>tbody>tr>td[data-label]]:py-1 max-md:[&>tbody>tr>td[data-label]]:pl-[min(7rem,40vw)] max-md:[&>tbody>tr>td[data-label]]:before:absolute max-md:[&>tbody>tr>td[data-label]]:before:left-0 max-md:[&>tbody>tr>td[data-label]]:before:text-muted max-md:[&>tbody>tr>td[data-label]]:before:content-[attr(data-label)]";

type Props = {
  index: CatalogueIndex;
  rows: readonly RoleComparison[];
  pace: number;
  experience: number;
  planHref: (roleId: string) => string;
};

/** The roles as rows, in their order; each opens to the arithmetic behind its figures. Rows become cards on phones. */
export function ComparisonTable({ index, rows, pace, experience, planHref }: Props) {
  return (
    <table className={`${look} ${stacked}`}>
      <caption className="sr-only">Roles compared from your own skills</caption>
      <thead className="text-muted max-md:sr-only">
        <tr className="border-b border-edge">
          {heads.map((head, at) => (
            <th key={head} scope="col" className={`py-2 align-bottom font-medium ${widths[at]}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <RoleRow key={row.role.id} row={row}>
          <ComparisonDetail
            index={index}
            row={row}
            pace={pace}
            experience={experience}
            planHref={planHref(row.role.id)}
          />
        </RoleRow>
      ))}
    </table>
  );
}

function RoleRow({ row, children }: { row: RoleComparison; children: ReactNode }) {
  const { id, title } = row.role;
  return (
    <tbody className="border-b border-line" data-role={id}>
      <tr className="align-top">
        <th scope="row" className="font-semibold">
          <h3 className="text-base" id={id}>
            <CatalogueLink kind="role" id={id} className="text-action underline-offset-4 hover:underline">
              {title}
            </CatalogueLink>
          </h3>
          <p className="text-xs font-normal text-muted">{describeExperience(row)}</p>
        </th>
        <Cell head="Ready">
          <ReadyCell readiness={row.readiness} />
        </Cell>
        <Cell head="Hours to go">
          <HoursCell hours={row.work.hours} gap={row.gap} />
        </Cell>
        <Cell head="Time">
          <MonthsCell months={row.months} />
        </Cell>
        <Cell head="Fees">
          <FeesCell work={row.work} />
        </Cell>
        <Cell head="Pay a year">
          <PayCell pay={row.pay} likeness={row.likeness} currency={row.currency} />
        </Cell>
        <Cell head="For you">
          <OwnCell row={row} />
        </Cell>
      </tr>
      <tr>
        <td colSpan={heads.length} className="[&>details]:border-b-0">
          <Disclosure summary={`How these figures come about: ${title}`}>{children}</Disclosure>
        </td>
      </tr>
    </tbody>
  );
}

function Cell({ head, children }: { head: (typeof heads)[number]; children: ReactNode }) {
  return <td data-label={head}>{children}</td>;
}

function describeExperience({ role, months }: RoleComparison): string {
  if (role.experienceMonths === 0) return "No months of work are usually asked";
  const asked = `${role.experienceMonths} months of related work asked`;
  return months.missing === 0 ? `${asked}, which you have` : `${asked}, ${months.missing} missing`;
}
