import { SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import { limits } from "@/lib/core/limits";
import { applicationStatuses, applicationStatusWords } from "@/lib/landing/application-status";
import type { ApplicationTexts, RoadmapChoice } from "./application-values";

type Field = {
  id: string;
  name: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  errors: string[] | undefined;
};
type Props = {
  field: (name: keyof ApplicationTexts) => Field;
  /** Null where the roadmap is settled by the page. */
  roadmaps: readonly RoadmapChoice[] | null;
  today: string;
};

/** The fields of an application: the job, how far it is, what comes next. */
export function ApplicationFields({ field, roadmaps, today }: Props) {
  return (
    <>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <TextField label="Company" maxLength={limits.companyCharacters} required {...field("company")} />
        <TextField label="Job title" maxLength={limits.jobTitleCharacters} required {...field("title")} />
        <TextField
          label="Link to the advertisement"
          type="url"
          inputMode="url"
          maxLength={limits.urlCharacters}
          hint="Kept as text; Waymark never opens it."
          {...field("url")}
        />
        <SelectField label="How far it is" {...field("status")}>
          {applicationStatuses.map((status) => (
            <option key={status} value={status}>
              {applicationStatusWords[status]}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Next action"
          maxLength={limits.nextActionCharacters}
          hint="Such as: send the portfolio, ask for feedback."
          {...field("nextAction")}
        />
        <TextField label="By" type="date" {...field("nextOn")} />
        <TextField label="Applied on" type="date" max={today} {...field("appliedOn")} />
        {roadmaps ? (
          <SelectField label="Roadmap" {...field("roadmapId")}>
            <option value="">None</option>
            {roadmaps.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
      <TextAreaField
        label="Note"
        rows={3}
        maxLength={limits.applicationNoteCharacters}
        hint="Who you spoke to, what they asked, what you promised."
        {...field("note")}
      />
    </>
  );
}
