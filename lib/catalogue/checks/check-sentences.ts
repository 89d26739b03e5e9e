import type { Defect } from "@/lib/catalogue/checks/defect";
import type { Catalogue } from "@/lib/catalogue/types";

type Sentence = { id: string; text: string };

/** `repeated-sentence`: two entries say the very same thing where each should speak for itself. Compared without case. */
export function checkSentences(catalogue: Catalogue): Defect[] {
  const sentences: Sentence[] = [
    ...catalogue.roles.flatMap((role) => [
      { id: role.id, text: role.summary },
      ...role.work.map((text) => ({ id: role.id, text })),
      ...role.requirements.map(({ why }) => ({ id: role.id, text: why })),
    ]),
    ...catalogue.skills.flatMap((skill) => [skill.summary, ...skill.anchors].map((text) => ({ id: skill.id, text }))),
    ...catalogue.certifications.map(({ id, notWhen }) => ({ id, text: notWhen })),
    ...catalogue.projects.flatMap(({ id, brief, evidence, standsOut }) =>
      [brief, evidence, standsOut].map((text) => ({ id, text })),
    ),
    ...catalogue.experiences.flatMap(({ id, brief, howToGetIt }) => [brief, howToGetIt].map((text) => ({ id, text }))),
    ...catalogue.educations.flatMap(({ id, summary, limits }) => [summary, limits].map((text) => ({ id, text }))),
  ];
  const firstSaidBy = new Map<string, string>();
  const defects: Defect[] = [];
  for (const { id, text } of sentences) {
    const key = text.trim().toLowerCase();
    const first = firstSaidBy.get(key);
    if (first === undefined) firstSaidBy.set(key, id);
    else defects.push({ rule: "repeated-sentence", id, message: `says what ${first} says: “${text}”` });
  }
  return defects;
}
