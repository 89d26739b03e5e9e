import { listFields, listParts } from "./list-parts";

const about: Record<string, string> = {
  name: "Whose offer",
  kind: "This is",
  currency: "Currency",
  startsOn: "First day",
  status: "Where it stands",
  answerBy: "Answer by",
  note: "Note",
  roleId: "Role",
  roadmapId: "Roadmap it belongs to",
  applicationId: "Application",
};

/** A field's part and label, for a sentence about it; null for what nobody types. */
export function findFieldWords(name: string): string | null {
  if (about[name]) return about[name];
  const found = listParts({ [name]: "" }).flatMap((part) =>
    listFields(part).flatMap((field) => (field.name === name ? [`${part.title}, ${field.label}`] : [])),
  );
  return found[0] ?? null;
}
