import { randomUUID } from "node:crypto";
import { Moment } from "@/app/(workspace)/_components/moment";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import type { OpenSession } from "@/db/accounts/sessions";
import { describeUserAgent } from "@/lib/view/describe-user-agent";
import { closeOtherSessionsAction, closeSessionAction } from "../actions";

/** Every place that is signed in, with a way to close each but this one. */
export function SessionList({ sessions, timeZone }: { sessions: OpenSession[]; timeZone: string }) {
  return (
    <div className="grid gap-4">
      <ul>
        {sessions.map(({ id, userAgent, lastSeenAt, createdAt, isThisOne }) => (
          <li
            key={id}
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 border-t border-line first:border-t-0"
          >
            <span id={`session-${id}`} className="py-2 text-sm">
              {describeUserAgent(userAgent)}
              {isThisOne ? <strong className="font-semibold"> · this session</strong> : null}
              <span className="block text-xs text-muted">
                Last seen <Moment at={lastSeenAt} timeZone={timeZone} />, since{" "}
                <Moment at={createdAt} timeZone={timeZone} />
              </span>
            </span>
            {isThisOne ? null : (
              <ChangeButton
                action={closeSessionAction}
                idempotencyKey={randomUUID()}
                fields={{ sessionId: id }}
                label="Close"
                describedBy={`session-${id}`}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ChangeButton
          action={closeOtherSessionsAction}
          idempotencyKey={randomUUID()}
          fields={{}}
          label="Sign out everywhere else"
          look="plain"
        />
      ) : null}
    </div>
  );
}
