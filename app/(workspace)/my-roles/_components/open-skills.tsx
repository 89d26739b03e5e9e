import { levelWord } from "@/app/_ui/format";
import { SelectField } from "@/app/_ui/primitives/field";
import { Quoted } from "./quoted";
import { Tick } from "./requirement-row";
import type { OpenSkill, SkillChoice } from "./role-view";
import type { TypedValues } from "./typed-values";

/** Skills that the advertisement names and the role does not ask, each with the reason and a box to put it in. */
export function OpenSkills({ open, typed }: { open: readonly OpenSkill[]; typed: TypedValues }) {
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="named-only" className="grid gap-2">
      <h3 id="named-only" className="text-base">
        Named, but not put in ({open.length})
      </h3>
      <ul>
        {open.map(({ skill, name, quote, why }) => (
          <li
            key={skill}
            className="grid gap-x-8 border-t border-line py-2 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
          >
            <div className="min-w-0">
              <p>
                <span className="font-semibold">{name}</span> <span className="text-muted">{why}</span>
              </p>
              {quote ? <Quoted quote={quote} /> : null}
            </div>
            <Tick name={`takes.${skill}`} isTicked={typed.ticked(`takes.${skill}`, false)}>
              {`Put ${name} in`}
            </Tick>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One more skill of the catalogue, with its level. */
export function AddSkill({ skills, typed }: { skills: readonly SkillChoice[]; typed: TypedValues }) {
  const [chosen, level] = [typed.text("addSkill", ""), typed.text("addLevel", "2")];
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <SelectField
        key={`skill ${chosen}`}
        id="addSkill"
        name="addSkill"
        label="Put in another skill"
        hint="Save, and choose the next."
        defaultValue={chosen}
        errors={typed.errors("addSkill")}
      >
        <option value="">None</option>
        {skills.map(({ group, skills: members }) => (
          <optgroup key={group} label={group}>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField key={`level ${level}`} id="addLevel" name="addLevel" label="At level" defaultValue={level}>
        {[1, 2, 3, 4].map((one) => (
          <option key={one} value={one}>
            {one} {levelWord(one)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
