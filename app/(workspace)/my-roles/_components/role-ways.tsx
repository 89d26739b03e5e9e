import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_ui/primitives/button";

type Props = {
  roleId: string;
  /** Certifications that the advertisement names: they can be wished for in the plan. */
  exams: readonly { id: string; name: string }[];
  roadmaps: readonly { id: string; title: string }[];
};

const link = "inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline";

/** Where one goes from a role: to the audit, to a plan, to the comparison, and to the roadmaps that lead to it already. */
export function RoleWays({ roleId, exams, roadmaps }: Props) {
  const wished = new URLSearchParams({ role: roleId, wanted: exams.map(({ id }) => id).join(",") }).toString();
  return (
    <nav aria-label="Go on with this role" className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href={`/audit/${roleId}`} look="main">
          Audit yourself
        </ButtonLink>
        <ButtonLink href={`/roadmaps/new?role=${roleId}`}>Plan the path</ButtonLink>
        <Link href={`/compare#${roleId}` as Route} prefetch={false} className={link}>
          Compare
        </Link>
      </p>
      {exams.length > 0 ? (
        <p className="text-sm">
          The advertisement names {exams.map(({ name }) => name).join(", ")}.{" "}
          <Link href={`/roadmaps/new?${wished}` as Route} prefetch={false} className={link}>
            Plan with {exams.length === 1 ? "it" : "them"} wished for
          </Link>
        </p>
      ) : null}
      {roadmaps.length > 0 ? (
        <ul className="text-sm">
          {roadmaps.map(({ id, title }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4">
              <Link href={`/roadmaps/${id}` as Route} prefetch={false} className={link}>
                <span>
                  Roadmap <bdi>{title}</bdi>
                </span>
              </Link>
              <span className="text-muted">It keeps the role as it was until you</span>
              <Link href={`/roadmaps/${id}/replan` as Route} prefetch={false} className={link}>
                replan it
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
