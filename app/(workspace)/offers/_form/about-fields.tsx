import { inputClass, SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import type { FieldErrors, Texts } from "@/lib/compensation/entry/entry";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { currencies } from "@/lib/money/currency";

type Choice = { id: string; name: string };
export type AboutChoices = { roles: Choice[]; roadmaps: Choice[]; applications: Choice[]; isJobTaken: boolean };
type Props = { choices: AboutChoices; start: Texts; errors: FieldErrors };

/** Whose offer it is, what it belongs to, and until when it is to be answered. */
export function AboutFields({ choices, start, errors }: Props) {
  const field = (name: string) => ({
    id: `field-${name}`,
    name,
    defaultValue: start[name] ?? "",
    errors: errors[name],
  });
  return (
    <fieldset className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      <legend className="sr-only">About this offer</legend>
      <TextField
        {...field("name")}
        label="Whose offer"
        hint="Company and title."
        maxLength={offerLimits.nameCharacters}
      />
      <SelectField {...field("kind")} label="This is">
        <option value="">An offer</option>
        <option value="job">{choices.isJobTaken ? "My job now (another is marked as that)" : "My job now"}</option>
      </SelectField>
      <SelectField {...field("currency")} label="Currency">
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </SelectField>
      <TextField {...field("startsOn")} label="First day" type="date" hint="Empty if it is open." />
      <SelectField {...field("status")} label="Where it stands">
        <option value="open">Open</option>
        <option value="accepted">Accepted</option>
        <option value="declined">Declined</option>
      </SelectField>
      <TextField {...field("answerBy")} label="Answer by" type="date" />
      <Pick {...field("roleId")} label="Role" none="None" from={choices.roles} />
      <Pick {...field("roadmapId")} label="Roadmap it belongs to" none="None" from={choices.roadmaps} />
      {choices.applications.length > 0 ? (
        <Pick {...field("applicationId")} label="Application" none="None" from={choices.applications} />
      ) : null}
      <div className="sm:col-span-2">
        <TextAreaField {...field("note")} label="Note" rows={2} className={inputClass} />
      </div>
    </fieldset>
  );
}

type PickProps = React.ComponentProps<"select"> & {
  id: string;
  label: string;
  none: string;
  from: readonly Choice[];
  errors: string[] | undefined;
};

function Pick({ none, from, ...rest }: PickProps) {
  return (
    <SelectField {...rest}>
      <option value="">{none}</option>
      {from.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
