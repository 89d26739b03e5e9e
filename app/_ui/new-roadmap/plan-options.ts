/** A certification that the form offers; `note` is its fee in words. */
export type CertificationOption = { id: string; name: string; note: string };
/** What the form lets one choose from. */
export type PlanOptions = {
  roles: { family: string; roles: { id: string; title: string }[] }[];
  certifications: CertificationOption[];
};
export type PlanErrors = Readonly<Record<string, string[]>>;
