const rules = [
  {
    name: "Hours for a skill",
    text: "Waymark's own: low, likely and high for each step from the level below, for a person who has what the step needs. A plan counts with the likely figure and corrects itself by the hours you record.",
  },
  {
    name: "Hours for a certification",
    text: "Waymark's own, by a fixed rule: a base by kind of exam (20 h for recall, 40 for applying, 60 for a lab, 70 for design, 90 for a whole body of knowledge, 240 for a day at a keyboard with a report), times the breadth of its outline, plus mandatory training. Low is 0.6 times the base, high 1.75 times. Learning the skills it stands on is not in it.",
  },
  {
    name: "Hours for a course or degree",
    text: "The provider's figure where there is one; 45 hours a credit for degrees; a bootcamp's weeks at 40 hours; else 15 hours for each skill raised to level 1 and 60 for each raised to level 2.",
  },
  {
    name: "Fees",
    text: "The issuer's list price in US dollars for a non-member, without tax, as last read. A fee that is merely likely stays unknown.",
  },
  {
    name: "Weights",
    text: "1 to 100, judged from how often and how firmly advertisements and frameworks ask for the skill. They are judgements; each names the source it rests on.",
  },
];

/** The rules behind every figure that Waymark made itself. */
export function Estimates() {
  return (
    <dl className="prose-width grid gap-4">
      {rules.map(({ name, text }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="mt-0.5">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
