import type { Evidence } from "@/lib/compensation/negotiation";
import { noteLimits } from "@/lib/compensation/negotiation-notes";
import type { RoadmapView } from "@/lib/view/roadmap-view";

const order: Record<string, number> = { certification: 0, project: 1, experience: 2, education: 3, skill: 4 };

/** What the linked roadmap can show: how ready the person is, then what they finished, certifications and projects first. */
export function listEvidenceOf(view: RoadmapView, roleTitle: string): Evidence[] {
  const { must } = view.readiness;
  const done = view.milestones.filter(({ status }) => status === "done");
  const titles = done
    .toSorted((a, b) => (order[a.step.kind] ?? 9) - (order[b.step.kind] ?? 9) || b.number - a.number)
    .map(
      ({ id, step }): Evidence => ({
        id,
        kind: step.kind === "certification" ? "certification" : step.kind === "project" ? "project" : "milestone",
        title: step.title,
      }),
    );
  if (must.metCount === 0) return titles;
  const title = `${must.metCount} of ${must.count} essential requirements of ${roleTitle} met`;
  return [{ id: "readiness", kind: "readiness", title }, ...titles];
}

const words = { certification: "Certification: ", project: "Project: ", milestone: "", readiness: "" };

/** Evidence as lines of the worksheet, as many and as long as it holds. */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return evidence
    .slice(0, noteLimits.listLines)
    .map(({ kind, title }) => `${words[kind]}${title}`.slice(0, noteLimits.lineCharacters))
    .join("\n");
}
