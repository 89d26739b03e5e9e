import { formatCount } from "@/app/_ui/format";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { OverlapCell, OverlapRow } from "@/lib/compare/measure-overlap";
import { shareOf } from "@/lib/compare/weigh-readiness";
import { formatShare, type ShareWord, shareWord } from "./format-share";

const tones: Record<ShareWord, string> = {
  most: "font-semibold",
  "about half": "font-semibold",
  some: "",
  little: "text-muted",
  nothing: "text-muted",
};

/** More columns than these would be too narrow to read: then there are lists on wide screens too. */
const mostColumns = 12;

/** Who meets all of the row's role meets how much of the column's: a table where there is room, lists on phones. */
export function OverlapMatrix({ index, rows }: { index: CatalogueIndex; rows: readonly OverlapRow[] }) {
  const titleOf = (id: string) => index.roles.get(id)?.title ?? id;
  const isWide = rows.length > mostColumns;
  return (
    <>
      <div className={isWide ? "hidden" : "hidden lg:block"}>
        <table className="tabular w-full table-fixed border-collapse text-xs">
          <caption className="sr-only">
            Share of each role that somebody who meets all of another meets, by weight
          </caption>
          <thead>
            <tr className="border-b border-edge align-bottom">
              <th scope="col" className="w-30 py-2 pr-2 text-left font-medium text-muted">
                All of this … meets of →
              </th>
              {rows.map(({ role }) => (
                <th key={role} scope="col" className="py-2 pr-1 text-left font-medium break-words text-muted">
                  {titleOf(role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, cells }) => (
              <tr key={role} className="border-b border-line">
                <th scope="row" className="py-2 pr-2 text-left font-medium break-words">
                  {titleOf(role)}
                </th>
                {cells.map((cell) => (
                  <td key={cell.role} title={weightsOf(cell)} className={`py-2 pr-2 ${tones[shareWord(cell)]}`}>
                    {cell.role === role ? <span className="text-muted">itself</span> : <Share cell={cell} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={isWide ? "" : "lg:hidden"}>
        {rows.map((row) => (
          <OverlapEntry key={row.role} row={row} titleOf={titleOf} />
        ))}
      </div>
    </>
  );
}

/** What the percentage divides. */
const weightsOf = ({ metWeight, weight }: OverlapCell) => `weight ${formatCount(metWeight)} of ${formatCount(weight)}`;

function Share({ cell }: { cell: OverlapCell }) {
  return (
    <>
      <span className="block">{formatShare(cell)}</span>
      <svg
        viewBox="0 0 60 4"
        width="100%"
        height="4"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="my-0.5 block"
      >
        <rect width="60" height="4" className="fill-line" />
        <rect width={60 * shareOf(cell)} height="4" className="fill-action" />
      </svg>
      <span className="block">{shareWord(cell)}</span>
    </>
  );
}

function OverlapEntry({ row, titleOf }: { row: OverlapRow; titleOf: (id: string) => string }) {
  const others = row.cells
    .filter(({ role }) => role !== row.role)
    .toSorted((a, b) => shareOf(b) - shareOf(a) || (a.role < b.role ? -1 : 1));
  return (
    <details className="border-b border-line">
      <summary className="min-h-11 py-2.5 text-sm font-semibold">Who meets all of {titleOf(row.role)}</summary>
      <ul className="tabular pb-3 text-sm">
        {others.map((cell) => (
          <li key={cell.role} className="flex justify-between gap-4 py-1">
            <span>{titleOf(cell.role)}</span>
            <span className="text-right">
              {formatShare(cell)}, {shareWord(cell)} <span className="text-muted">({weightsOf(cell)})</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
