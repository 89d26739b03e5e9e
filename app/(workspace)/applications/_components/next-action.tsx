import { formatDay } from "@/app/_ui/format";
import { isOpenStatus } from "@/lib/landing/application-status";
import type { ListedApplication } from "@/db/landing/list-applications";
import { relativeDay } from "@/lib/view/relative-day";

type Props = { application: Pick<ListedApplication, "status" | "nextAction" | "nextOn">; today: string };

/** What is to be done next and by when; nothing once the application is over. */
export function NextAction({ application: { status, nextAction, nextOn }, today }: Props) {
  if (!isOpenStatus(status) || nextAction === "") return null;
  return (
    <p className="text-sm wrap-anywhere">
      <span className="text-muted">Next: </span>
      <bdi>{nextAction}</bdi>
      {nextOn ? (
        <span className={`tabular ${nextOn <= today ? "font-semibold" : "text-muted"}`}>
          , by {formatDay(nextOn)} ({relativeDay(nextOn, today)})
        </span>
      ) : null}
    </p>
  );
}
