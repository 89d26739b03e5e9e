import type { Route } from "next";
import Link from "next/link";
import {
  type ApplicationStatus,
  applicationStatuses,
  applicationStatusWords,
  isOpenStatus,
} from "@/lib/landing/application-status";

/** Which applications are shown; it lives in the address. */
export type StatusChoice = ApplicationStatus | "all" | "open";

/** Reads the choice from an address's parameters; what is unknown or doubled means all. */
export function readStatusFilter({ status }: Record<string, string | string[] | undefined>): StatusChoice {
  if (status === "open") return "open";
  return applicationStatuses.find((one) => one === status) ?? "all";
}

/** Whether an application at this status is shown. */
export function passesStatus(status: ApplicationStatus, filter: StatusChoice): boolean {
  if (filter === "open") return isOpenStatus(status);
  return filter === "all" || status === filter;
}

/** Narrows the list to one status; statuses that no application has are left out. */
export function StatusFilter({ filter, statuses }: { filter: StatusChoice; statuses: readonly ApplicationStatus[] }) {
  const choices: [StatusChoice, string][] = [
    ["all", "All"],
    ["open", "Open"],
    ...applicationStatuses.map((status): [StatusChoice, string] => [status, applicationStatusWords[status]]),
  ];
  const count = (choice: StatusChoice) => statuses.filter((status) => passesStatus(status, choice)).length;
  return (
    <nav aria-label="Narrow the list" className="flex flex-wrap gap-x-6 border-y border-line py-1 text-sm">
      {choices
        .filter(([choice]) => choice === filter || count(choice) > 0)
        .map(([choice, word]) => (
          <Link
            key={choice}
            href={(choice === "all" ? "/applications" : `/applications?status=${choice}`) as Route}
            aria-current={choice === filter ? "true" : undefined}
            className="inline-flex min-h-11 items-center text-action underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
          >
            {word} ({count(choice)})
          </Link>
        ))}
    </nav>
  );
}
