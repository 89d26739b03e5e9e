import { followChanges } from "@/lib/catalogue/follow-changes";
import type { Catalogue, CatalogueId, IdChange, LevelRef, NodeKind } from "@/lib/catalogue/types";
import { createDice, type Dice } from "./dice";

type Entry = { id: CatalogueId };
const since = "2099.01";

/** The lists of a catalogue whose ids a release promises to keep; roles are only ever renamed here, or every roadmap would end. */
const lists = {
  skill: "skills",
  certification: "certifications",
  project: "projects",
  experience: "experiences",
  education: "educations",
  resource: "resources",
  role: "roles",
} as const satisfies Record<NodeKind, keyof Catalogue>;

/**
 * A later version of a catalogue in which half of all nodes were renamed, split in two or retired, by a throw of dice, each
 * with its record; some names changed twice. Every reference is followed, so that the result can be planned with.
 */
export function makeFuture(catalogue: Catalogue, seed: number): Catalogue {
  const dice = createDice(seed);
  const changes = (Object.keys(lists) as NodeKind[]).flatMap((node) =>
    catalogue[lists[node]].flatMap(({ id }) => (dice.chance(0.5) ? makeChanges(dice, node, id) : [])),
  );
  const future = rewrite(catalogue, changes);
  return { ...future, version: since, changes: [...catalogue.changes, ...changes] };
}

function makeChanges(dice: Dice, node: NodeKind, id: CatalogueId): IdChange[] {
  const kind = node === "role" ? "alias" : dice.pick(["alias", "replacedBy", "retired", "chain"] as const);
  if (kind === "retired") return [{ kind, node, from: id, reason: `${id} is taught no more`, since }];
  if (kind === "replacedBy") return [{ kind, node, from: id, to: [`${id}-one`, `${id}-two`], since }];
  if (kind === "alias") return [{ kind, node, from: id, to: `${id}-anew`, since }];
  return [
    { kind: "alias", node, from: id, to: `${id}-between`, since },
    { kind: "alias", node, from: `${id}-between`, to: `${id}-at-last`, since },
  ];
}

function rewrite(catalogue: Catalogue, changes: readonly IdChange[]): Catalogue {
  const follow = followChanges(changes);
  const ids = (node: NodeKind, list: readonly CatalogueId[]) => [...new Set(list.flatMap((id) => follow(node, id)))];
  const refs = <Ref extends LevelRef>(list: readonly Ref[]): Ref[] => [
    ...new Map(
      list
        .flatMap((ref) => follow("skill", ref.skill).map((skill) => ({ ...ref, skill })))
        .map((ref) => [`${ref.skill}:${ref.level}`, ref]),
    ).values(),
  ];
  const all = <Kind extends Entry>(node: NodeKind, list: readonly Kind[], change: (entry: Kind) => Partial<Kind>) =>
    list.flatMap((entry) => follow(node, entry.id).map((id): Kind => ({ ...entry, ...change(entry), id })));
  return {
    ...catalogue,
    skills: all("skill", catalogue.skills, ({ steps, name }) => ({
      name: `${name}, as it is called later`,
      steps: steps.map((step) => ({ ...step, needs: refs(step.needs) })) as typeof steps,
    })),
    roles: all("role", catalogue.roles, ({ requirements }) => ({ requirements: refs(requirements) })),
    certifications: all("certification", catalogue.certifications, (exam) => ({
      needs: refs(exam.needs),
      proves: refs(exam.proves),
      needsCertifications: ids("certification", exam.needsCertifications),
      replacedBy: ids("certification", exam.replacedBy),
      alternatives: ids("certification", exam.alternatives),
    })),
    projects: all("project", catalogue.projects, ({ roles, needs, proves }) => ({
      roles: ids("role", roles),
      needs: refs(needs),
      proves: refs(proves),
    })),
    experiences: all("experience", catalogue.experiences, ({ roles, needs, proves }) => ({
      roles: ids("role", roles),
      needs: refs(needs),
      proves: refs(proves),
    })),
    educations: all("education", catalogue.educations, ({ needs, raises }) => ({
      needs: refs(needs),
      raises: refs(raises),
    })),
    resources: all("resource", catalogue.resources, ({ skills }) => ({ skills: ids("skill", skills) })),
  };
}
