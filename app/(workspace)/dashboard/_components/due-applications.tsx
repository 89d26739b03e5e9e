import type { Route } from "next";
import Link from "next/link";
import { NextAction } from "@/app/(workspace)/applications/_components/next-action";
import type { ListedApplication } from "@/db/landing/list-applications";
import { listDueApplications } from "@/lib/landing/sort-applications";

type Props = { applications: readonly ListedApplication[]; today: string };

/** What is to be done about applications this week, and what was to be done before; nothing when nothing is. */
export function DueApplications({ applications, today }: Props) {
  const due = listDueApplications(applications, today);
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="due-applications" className="grid gap-2">
      <h2 id="due-applications" className="text-lg">
        Applications this week
      </h2>
      <ul>
        {due.map((application) => (
          <li key={application.id} className="grid gap-0.5 border-t border-line py-2.5">
            <h3 className="text-sm wrap-anywhere">
              <Link
                href={`/applications#application-${application.id}` as Route}
                className="text-action underline-offset-4 hover:underline"
              >
                <bdi>{application.title}</bdi> at <bdi>{application.company}</bdi>
              </Link>
            </h3>
            <NextAction application={application} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}
