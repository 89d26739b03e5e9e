import type { Route } from "next";
import Link from "next/link";
import type { Family, Role } from "@/lib/catalogue/types";

/** What a dashboard without a roadmap is for: one sentence, and the ten roles to start from. */
export function PickRole({
  families,
  roles,
  hasArchived,
}: {
  families: readonly Family[];
  roles: readonly Role[];
  hasArchived: boolean;
}) {
  return (
    <div className="grid gap-8">
      <p className="prose-width">
        Pick the role you want to walk to. A few minutes of honest answers about what you can do today, and the first
        step stands here, with its reason and how long it takes.
        {hasArchived ? (
          <>
            {" "}
            Or bring one of your <Link href={"/roadmaps" as Route}>archived roadmaps</Link> back.
          </>
        ) : null}
      </p>
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
        {families.map((family) => (
          <section key={family.id} aria-labelledby={`family-${family.id}`}>
            <h2 id={`family-${family.id}`} className="text-base">
              {family.name}
            </h2>
            <ul>
              {roles
                .filter((role) => role.family === family.id)
                .map((role) => (
                  <li key={role.id} className="border-t border-line first:mt-2">
                    <Link
                      href={`/roles/${role.id}` as Route}
                      className="flex min-h-11 items-center text-action underline-offset-4 hover:underline"
                    >
                      {role.title}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
