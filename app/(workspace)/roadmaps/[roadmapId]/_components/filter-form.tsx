import type { Route } from "next";
import Form from "next/form";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { inputClass } from "@/app/_ui/primitives/field";
import {
  listFilterPairs,
  mostSearchCharacters,
  phaseNames,
  type RoadmapFilter,
  writeFilter,
} from "@/lib/view/filter-milestones";
import type { SkillChoice } from "@/lib/view/list-skills";
import type { PhaseView } from "@/lib/view/roadmap-view";

type Props = { phases: PhaseView[]; skills: SkillChoice[]; filter: RoadmapFilter; path: string };

const fieldClass = `${inputClass} text-sm`;
const ownFields = new Set(["q", "phase", "skill"]);

/** Search, phase and skill as a plain form that asks the same address again; the rest of the address goes along. */
export function FilterForm({ phases, skills, filter, path }: Props) {
  const kept = listFilterPairs(filter).filter(([name]) => !ownFields.has(name));
  return (
    <search aria-label="Search this roadmap">
      <Form
        // A field keeps what was typed when the address changes by other means, unless it is a new field.
        key={`${filter.search} ${filter.phase} ${filter.skill}`}
        action={path as Route}
        scroll={false}
        prefetch={false}
        className="grid items-end gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1.3fr)_minmax(0,1.3fr)_auto]"
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field id="filter-search" label="Search the steps">
          <input
            id="filter-search"
            type="search"
            name="q"
            maxLength={mostSearchCharacters}
            defaultValue={filter.search}
            className={fieldClass}
          />
        </Field>
        <PhaseField phases={phases} filter={filter} />
        <SkillField skills={skills} filter={filter} />
        <div className="flex items-center gap-3">
          <Button type="submit">Apply</Button>
          <ClearLink filter={filter} path={path} />
        </div>
      </Form>
    </search>
  );
}

function PhaseField({ phases, filter }: Pick<Props, "phases" | "filter">) {
  const present = phaseNames.filter((name) => phases.some((phase) => phase.name === name));
  return (
    <Field id="filter-phase" label="Phase">
      <select id="filter-phase" name="phase" defaultValue={filter.phase?.toLowerCase() ?? ""} className={fieldClass}>
        <option value="">All phases</option>
        {present.map((name) => (
          <option key={name} value={name.toLowerCase()}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function SkillField({ skills, filter }: Pick<Props, "skills" | "filter">) {
  return (
    <Field id="filter-skill" label="Skill">
      <select id="filter-skill" name="skill" defaultValue={filter.skill ?? ""} className={fieldClass}>
        <option value="">Any skill</option>
        {skills.map(({ skill, name }) => (
          <option key={skill} value={skill}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function ClearLink({ filter, path }: Pick<Props, "filter" | "path">) {
  if (!filter.search && !filter.phase && !filter.skill) return null;
  return (
    <Link
      href={`${path}${writeFilter({ ...filter, search: "", phase: null, skill: null })}` as Route}
      scroll={false}
      prefetch={false}
      className="inline-flex min-h-11 items-center text-sm text-action underline underline-offset-4"
    >
      Clear
    </Link>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}
