import type { Route } from "next";
import Link from "next/link";
import type { PlanOptions } from "./plan-options";

/** The ten roles by family, as the way into a plan while none is chosen. */
export function RoleChoice({ roles }: Pick<PlanOptions, "roles">) {
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2">
      {roles.map(({ family, roles: members }) => (
        <section key={family}>
          <h2 className="text-base">{family}</h2>
          <ul className="mt-1">
            {members.map(({ id, title }) => (
              <li key={id} className="border-b border-line last:border-b-0">
                <Link
                  href={`/roadmaps/new?role=${id}` as Route}
                  className="flex min-h-11 items-center py-2 font-semibold text-action underline-offset-4 hover:underline"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
