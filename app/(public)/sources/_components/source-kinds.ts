import type { SourceKind } from "@/lib/catalogue/types";

/** The kinds of sources in the order they are listed, with what each is good for. */
export const sourceKinds: { kind: SourceKind; title: string; intro: string }[] = [
  { kind: "statistics", title: "Official statistics", intro: "Wages and projections counted by public offices." },
  { kind: "framework", title: "Frameworks", intro: "Public descriptions of occupations and work roles." },
  {
    kind: "official-page",
    title: "Official pages",
    intro: "What issuers and providers say of their own exams and courses.",
  },
  { kind: "exam-outline", title: "Exam outlines", intro: "What an exam covers, in its issuer's own list." },
  {
    kind: "job-advertisement",
    title: "Job advertisements",
    intro: "What employers asked for; a page may since have gone.",
  },
  { kind: "survey", title: "Surveys", intro: "Answers of people or companies, with the period they speak for." },
  {
    kind: "secondary",
    title: "Secondary sources",
    intro: "Others who read the original; used where the original could not be read.",
  },
];
