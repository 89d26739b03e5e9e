import type { Metadata } from "next";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { formatDay, formatMinutes } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { ToastUndo } from "@/app/_ui/toast-undo";
import { readAs } from "@/db/transaction";
import { Moment } from "../_components/moment";
import { CarriedForward } from "./_components/carried-forward";
import { CheckInForm } from "./_components/check-in-form";
import { PaceSection } from "./_components/pace-section";
import { PastCheckIns } from "./_components/past-check-ins";
import { listDaysSoFar } from "./list-days-so-far";
import { type LoadedCheckIn, loadCheckIn } from "./load-check-in";

export const metadata: Metadata = { title: "Check-in" };

export default async function CheckInPage() {
  const viewer = await requireViewer("/check-in");
  const key = await newKey();
  const loaded = await readAs(viewer, loadCheckIn);
  const { view, saved, today, hasRoadmaps } = loaded;
  return (
    <div className="grid max-w-4xl gap-12">
      <header className="grid gap-2">
        <h1 className="text-xl sm:text-2xl">Check-in</h1>
        <p className="tabular text-sm text-muted">
          {formatDay(view.monday)} to {formatDay(view.sunday)} · {planned(view)}
        </p>
      </header>
      {hasRoadmaps || saved ? (
        <div className="grid gap-10">
          <CheckInForm
            view={view}
            saved={{ version: saved?.version ?? 0, reflection: saved?.reflection ?? "" }}
            days={listDaysSoFar(view.monday, today)}
            draftId={`check-in:${viewer.userId}:${view.monday}`}
            idempotencyKey={key}
          />
          {saved ? <Saved saved={saved} timeZone={viewer.timeZone} /> : null}
          {saved ? <CarriedForward steps={view.steps} /> : null}
          <PaceSection paces={loaded.paces} isQuiet={saved !== null && hasRoadmaps} />
        </div>
      ) : (
        <NoRoadmap />
      )}
      <PastCheckIns past={loaded.past} />
    </div>
  );
}

function planned({ plannedMinutes, loggedMinutes }: LoadedCheckIn["view"]): string {
  const rounded = Math.round(plannedMinutes / 15) * 15;
  const plan = rounded === 0 ? "nothing planned" : `${formatMinutes(rounded)} planned`;
  return `${plan}, ${loggedMinutes === 0 ? "nothing logged yet" : `${formatMinutes(loggedMinutes)} logged`}`;
}

function Saved({ saved, timeZone }: { saved: NonNullable<LoadedCheckIn["saved"]>; timeZone: string }) {
  return (
    <div className="-mt-6 flex flex-wrap items-center gap-x-3 text-sm text-muted">
      <span id="saved-check-in">
        Last saved <Moment at={saved.updatedAt} timeZone={timeZone} />. You can change it until the week is over.
      </span>
      {saved.changeId === null ? null : (
        <ToastUndo key={saved.changeId} changeId={saved.changeId} describedBy="saved-check-in" />
      )}
    </div>
  );
}

function NoRoadmap() {
  return (
    <div className="grid justify-items-start gap-4">
      <p className="prose-width">
        A check-in asks once a week what got done, what slipped and how many hours it took. It needs a roadmap that you
        are walking.
      </p>
      <ButtonLink look="main" href="/roadmaps/new">
        Plan your path
      </ButtonLink>
    </div>
  );
}
