/** A controlled field of the check-in: its name in the form, what it shows, and what was refused about it. */
export type AnswerField = {
  name: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  errors: string[] | undefined;
};
