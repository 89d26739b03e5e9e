import { TextField } from "@/app/_ui/primitives/field";
import { CheckList } from "./check-list";
import type { PlanErrors, PlanOptions } from "./plan-options";
import type { PlanValues } from "./plan-values";
import { WeeksOffFields } from "./weeks-off-fields";

const numberPattern = "[$]?[0-9., ]+";

type Props = { values: PlanValues; errors: PlanErrors; options: PlanOptions };

/** What the plan may cost and use: money, certifications, formal education, and the experience that already counts. */
export function MeansFields({ values, errors, options }: Props) {
  return (
    <>
      <MoneyFields values={values} errors={errors} />
      <TextField
        id="experience"
        name="experience"
        label="Months of related experience"
        inputMode="numeric"
        autoComplete="off"
        required
        pattern="[0-9]+"
        defaultValue={values.experience}
        hint="Paid work near this role; some roles and exams ask for it."
        errors={errors["experience"]}
      />
      <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm font-semibold">
        <input
          type="checkbox"
          name="formal"
          value="1"
          defaultChecked={values.formal}
          className="size-5 shrink-0 accent-action"
        />
        Formal education may be part of the plan
      </label>
      <div className="divide-y divide-line border-y border-line">
        <WeeksOffFields values={values} errors={errors} />
        <CertificationLists values={values} errors={errors} options={options} />
      </div>
    </>
  );
}

function MoneyFields({ values, errors }: Pick<Props, "values" | "errors">) {
  return (
    <>
      <TextField
        id="budget"
        name="budget"
        label="Budget in US dollars (optional)"
        inputMode="decimal"
        autoComplete="off"
        pattern={numberPattern}
        defaultValue={values.budget}
        errors={errors["budget"]}
      />
      <TextField
        id="worth"
        name="worth"
        label="An hour of yours is worth"
        inputMode="decimal"
        autoComplete="off"
        required
        pattern={numberPattern}
        defaultValue={values.worth}
        hint="In US dollars. It decides when a paid course is worth the hours it saves: at 30, a dollar weighs as much as 2 minutes. Whole minutes count, at least 1."
        errors={errors["worth"]}
      />
    </>
  );
}

function CertificationLists({ values, errors, options }: Props) {
  const lists = { options: options.certifications };
  return (
    <>
      <CheckList
        {...lists}
        name="wanted"
        title="Certifications you want"
        hint="They are planned even where the role does not need them."
        chosen={values.wanted}
        errors={errors["wanted"]}
      />
      <CheckList
        {...lists}
        name="avoided"
        title="Certifications to avoid"
        hint="They are never planned; another way is looked for."
        chosen={values.avoided}
        errors={errors["avoided"]}
      />
      <CheckList
        {...lists}
        name="held"
        title="Certificates you hold"
        hint="Valid today. What they prove is left out of the plan."
        chosen={values.held}
        errors={errors["held"]}
      />
    </>
  );
}
