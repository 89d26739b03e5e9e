import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import type { LinkedOffer } from "@/db/landing/list-linked-offers";
import type { ListedApplication } from "@/db/landing/list-applications";
import { applicationStatusWords } from "@/lib/landing/application-status";
import { readLink } from "@/lib/view/read-link";
import { removeApplicationAction } from "../actions";
import { toTexts, type RoadmapChoice } from "./application-values";
import { ApplicationOffers } from "./application-offers";
import { EditApplication } from "./edit-application";
import { NextAction } from "./next-action";

type Props = {
  application: ListedApplication;
  offers: readonly LinkedOffer[];
  roadmaps: readonly RoadmapChoice[];
  today: string;
  level: 2 | 3;
  namesRoadmap: boolean;
};

/** One application: the job, how far it is, what comes next, and the forms that change it. */
export function ApplicationEntry({ application, offers, roadmaps, today, level, namesRoadmap }: Props) {
  const { id, status, appliedOn, note, version, roadmap } = application;
  const Heading = level === 2 ? "h2" : "h3";
  // One that belongs to a deleted roadmap keeps it, whatever else is edited.
  const own = application.roadmapId && !roadmap ? [{ id: application.roadmapId, title: "A deleted roadmap" }] : [];
  return (
    <li id={`application-${id}`} className="grid scroll-mt-6 gap-1.5 border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading id={`application-title-${id}`} className="text-base wrap-anywhere">
          <JobTitle application={application} />
        </Heading>
        <span className="text-sm font-semibold">{applicationStatusWords[status]}</span>
      </div>
      <NextAction application={application} today={today} />
      <p className="tabular text-sm text-muted empty:hidden">
        {appliedOn ? `Applied on ${formatDay(appliedOn)}` : ""}
        {appliedOn && namesRoadmap && roadmap ? " · " : ""}
        {namesRoadmap && roadmap ? (
          <Link
            href={`/roadmaps/${roadmap.id}/land` as Route}
            prefetch={false}
            className="text-action underline underline-offset-4"
          >
            {roadmap.title}
          </Link>
        ) : null}
      </p>
      {note ? <p className="prose-width text-sm wrap-anywhere whitespace-pre-wrap">{note}</p> : null}
      <ApplicationOffers application={application} offers={offers} />
      <div className="flex flex-wrap items-start gap-x-5 print:hidden">
        <EditApplication
          applicationId={id}
          version={version}
          saved={toTexts(application)}
          roadmaps={[...roadmaps, ...own]}
          today={today}
          idempotencyKey={randomUUID()}
        />
        <ChangeButton
          action={removeApplicationAction}
          idempotencyKey={randomUUID()}
          fields={{ applicationId: id }}
          label="Remove"
          className="-mx-4"
          describedBy={`application-title-${id}`}
        />
      </div>
    </li>
  );
}

function JobTitle({ application: { title, company, url } }: Pick<Props, "application">) {
  const link = readLink(url ?? "");
  return (
    <>
      {link ? (
        <a
          href={link.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-action underline underline-offset-4"
        >
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <span className="font-normal">
        {" "}
        at <bdi>{company}</bdi>
      </span>
      {link ? <span className="text-sm font-normal text-muted"> ({link.host})</span> : null}
    </>
  );
}
