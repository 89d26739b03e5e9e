import { randomUUID } from "node:crypto";
import { formatDay, formatMinutes } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import type { SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import type { LevelRef } from "@/lib/catalogue/types";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { statusWord } from "@/lib/progress/status";
import { takeBackStepAction } from "../edit/actions";

/** Milestones that a newer revision left out, with everything that was recorded on them, the open ones to be taken back. */
export function SetAside({ saved }: { saved: SavedRoadmap }) {
  const rows = saved.milestones.flatMap((row) => (row.setAside ? [{ row, step: row.setAside }] : []));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="set-aside" className="grid gap-2">
      <h2 id="set-aside" className="text-base">
        Set aside
      </h2>
      <details className="text-sm">
        <summary className="min-h-11 content-center text-action">
          {rows.length === 1 ? "1 step" : `${rows.length} steps`} that this plan left out
        </summary>
        <p className="text-muted">
          Nothing recorded there is lost. A step comes back with all of it when you take it back, when a replan needs it
          again, or when you restore an earlier revision that has it.
        </p>
        <ul className="mt-2">
          {rows.map(({ row, step }) => (
            <li key={row.id} className="border-t border-line py-2">
              <span id={`aside-${row.id}`} className="font-semibold">
                {step.title}
              </span>
              <span className="tabular block text-xs text-muted">
                {statusWord(row.status)}
                {row.spentMinutes > 0 ? ` · ${formatMinutes(row.spentMinutes)} logged` : ""}
                {isKnown(step, saved) ? " · you can do this already" : ""}
              </span>
              {row.note === "" ? null : <p className="mt-1 wrap-anywhere whitespace-pre-wrap">{row.note}</p>}
              <Proofs saved={saved} milestoneId={row.id} />
              {row.status === "done" || row.status === "skipped" || isKnown(step, saved) ? null : (
                <ChangeButton
                  action={takeBackStepAction}
                  idempotencyKey={randomUUID()}
                  fields={{ roadmapId: saved.roadmap.id, key: row.key }}
                  label="Take it back"
                  describedBy={`aside-${row.id}`}
                  className="-ml-4"
                />
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The plan has no use for a step whose levels the person had when it was drawn, by their word or by what that implies. */
function isKnown({ kind, raises }: SnapshotMilestone, { snapshot: { profile, leftOut } }: SavedRoadmap): boolean {
  const has = ({ skill, level }: LevelRef) =>
    (profile.levels[skill] ?? 0) >= level || leftOut.some((one) => one.skill === skill && one.level >= level);
  return kind === "skill" && raises.length > 0 && raises.every(has);
}

function Proofs({ saved, milestoneId }: { saved: SavedRoadmap; milestoneId: string }) {
  const proofs = saved.evidence.filter((entry) => entry.milestoneId === milestoneId);
  if (proofs.length === 0) return null;
  return (
    <ul className="mt-1">
      {proofs.map(({ id, title, url, expiresOn }) => (
        <li key={id} className="wrap-anywhere">
          Evidence:{" "}
          {url ? (
            <a href={url} rel="noopener noreferrer nofollow">
              {title}
            </a>
          ) : (
            title
          )}
          {expiresOn ? <span className="tabular text-muted"> (until {formatDay(expiresOn)})</span> : null}
        </li>
      ))}
    </ul>
  );
}
