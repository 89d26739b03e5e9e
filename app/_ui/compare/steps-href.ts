/** The address of the new roadmap that a row's hours are those of: this pace and experience, every limit at its default. */
export function stepsHref(roleId: string, hoursPerWeek: number, experienceMonths: number): string {
  return `/roadmaps/new?role=${roleId}&hours=${hoursPerWeek}&experience=${experienceMonths}`;
}
