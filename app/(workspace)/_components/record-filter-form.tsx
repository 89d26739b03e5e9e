import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/app/_ui/primitives/button";
import { inputClass } from "@/app/_ui/primitives/field";
import { mostSearchCharacters, type RecordFilter } from "@/lib/view/record-filter";

type Props = {
  path: "/my-notes" | "/my-evidence";
  what: string;
  filter: RecordFilter;
  roadmaps: { id: string; title: string }[];
};

/** Narrows one's records by words and by roadmap; a plain GET form, so that the address says what is shown. */
export function RecordFilterForm({ path, what, filter, roadmaps }: Props) {
  const isFiltered = filter.search !== "" || filter.roadmap !== "";
  return (
    <search>
      <form
        action={path}
        key={`${filter.search} ${filter.roadmap}`}
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto]"
      >
        <label className="grid gap-1.5 text-sm font-semibold">
          Words in {what}
          <input
            type="search"
            name="q"
            defaultValue={filter.search}
            maxLength={mostSearchCharacters}
            className={`${inputClass} h-12 font-normal`}
          />
        </label>
        <label className="grid gap-1.5 text-sm font-semibold">
          Roadmap
          <select name="roadmap" defaultValue={filter.roadmap} className={`${inputClass} h-12 font-normal`}>
            <option value="">All roadmaps</option>
            {roadmaps.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <span className="flex items-center gap-2">
          <Button type="submit">Show</Button>
          {isFiltered ? (
            <Link
              href={path as Route}
              className="inline-flex min-h-11 items-center px-2 text-sm text-action underline underline-offset-4"
            >
              Show all
            </Link>
          ) : null}
        </span>
      </form>
    </search>
  );
}
