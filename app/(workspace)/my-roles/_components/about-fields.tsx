import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { PayFields } from "./pay-fields";
import { Quoted } from "./quoted";
import type { RoleView } from "./role-view";
import type { TypedValues } from "./typed-values";

/** What a role is apart from its skills: its name, where it stands, the months it asks, what it is like and what it pays. */
export function AboutFields({ view, typed }: { view: RoleView; typed: TypedValues }) {
  const { years } = view;
  const field = (name: string, kept: string) => ({
    id: name,
    name,
    defaultValue: typed.text(name, kept),
    errors: typed.errors(name),
    autoComplete: "off",
  });
  return (
    <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-2">
      <TextField {...field("title", view.title)} label="Title" />
      <TextField {...field("summary", view.summary)} label="In a sentence (optional)" />
      <TextField
        {...field("advertisementUrl", view.advertisementUrl)}
        label="Where it stands (optional)"
        inputMode="url"
      />
      <TextField
        {...field("experienceMonths", String(view.experienceMonths))}
        label="Months of related work asked"
        inputMode="numeric"
        hint={
          years.length === 0 ? (
            "0 where none are asked."
          ) : (
            <span className="grid gap-0.5">
              {years.map((quote, at) => (
                <Quoted key={at} quote={quote} />
              ))}
            </span>
          )
        }
      />
      <LikeField view={view} typed={typed} />
      <PayFields view={view} typed={typed} />
    </div>
  );
}

function LikeField({ view: { likeRoleId, likeHint, roles }, typed }: { view: RoleView; typed: TypedValues }) {
  const like = typed.text("likeRoleId", likeRoleId);
  return (
    <SelectField
      key={`like ${like}`}
      id="likeRoleId"
      name="likeRoleId"
      label="It is like (optional)"
      hint={`${likeHint ? `By its title it reads like ${likeHint}. ` : ""}Its projects, duties and, without pay of its own, its pay figures then stand for this role.`}
      defaultValue={like}
      errors={typed.errors("likeRoleId")}
    >
      <option value="">None of the ten</option>
      {roles.map(({ family, roles: members }) => (
        <optgroup key={family} label={family}>
          {members.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
