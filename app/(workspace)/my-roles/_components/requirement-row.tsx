import { levelWord } from "@/app/_ui/format";
import { inputClass } from "@/app/_ui/primitives/field";
import { weightWords } from "@/lib/custom-roles/weight-words";
import { Quoted } from "./quoted";
import type { AskedSkill } from "./role-view";
import type { TypedValues } from "./typed-values";

const select = `${inputClass} !min-h-11 text-sm`;
const box = "flex min-h-11 cursor-pointer items-center gap-2 text-sm";

/** One skill that the role asks: where it is named and why it is read so, and what the person makes of it. */
export function RequirementRow({ asked, typed }: { asked: AskedSkill; typed: TypedValues }) {
  const { skill, name } = asked;
  return (
    <li className="grid gap-x-8 gap-y-3 border-t border-line py-4 lg:grid-cols-[minmax(0,1fr)_28rem]">
      <fieldset className="contents">
        <legend className="sr-only">{name}</legend>
        <WhatWasRead asked={asked} />
        <div className="grid grid-cols-2 content-start gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1.5fr)_minmax(0,1.1fr)_minmax(0,1.2fr)]">
          <Choice
            label="Level"
            id={`levels.${skill}`}
            value={typed.text(`levels.${skill}`, String(asked.level))}
            options={[1, 2, 3, 4].map((level) => [String(level), `${level} ${levelWord(level)}`])}
          />
          <Choice
            label="Weight"
            id={`weights.${skill}`}
            value={typed.text(`weights.${skill}`, asked.weight)}
            options={weightWords.map(({ word }) => [word, word])}
          />
          <Choice
            label="Kind"
            id={`kinds.${skill}`}
            value={typed.text(`kinds.${skill}`, asked.kind)}
            options={[
              ["must", "essential"],
              ["should", "optional"],
            ]}
          />
          <div className="col-span-full flex flex-wrap gap-x-6">
            <Tick name={`proofs.${skill}`} isTicked={typed.ticked(`proofs.${skill}`, asked.proof)}>
              Asks for something to show
            </Tick>
            <Tick name={`drops.${skill}`} isTicked={typed.ticked(`drops.${skill}`, false)}>
              Leave out
            </Tick>
          </div>
        </div>
      </fieldset>
    </li>
  );
}

function WhatWasRead({ asked: { skill, name, why, quotes, reasons } }: { asked: AskedSkill }) {
  return (
    <div className="min-w-0 text-sm">
      <h4 className="text-base">{name}</h4>
      {quotes.map((quote, at) => (
        <p key={`${skill}-${at}`} className="mt-0.5">
          <Quoted quote={quote} />
        </p>
      ))}
      {reasons.length > 0 ? <p className="mt-1 text-xs text-muted">Read: {reasons.join("; ")}.</p> : null}
      {why === "" ? null : <p className="mt-0.5 text-muted">{why}</p>}
    </div>
  );
}

function Choice({
  label,
  id,
  value,
  options,
}: {
  label: string;
  id: string;
  value: string;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <select key={value} id={id} name={id} defaultValue={value} className={select}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick with its words beside it. */
export function Tick({ name, isTicked, children }: { name: string; isTicked: boolean; children: string }) {
  return (
    <label className={box}>
      <input type="checkbox" name={name} defaultChecked={isTicked} className="size-5 accent-action" />
      {children}
    </label>
  );
}
