import type { Route } from "next";
import Link from "next/link";
import { OwnRoleHint } from "@/app/_ui/own-role-hint";
import type { Family, Role } from "@/lib/catalogue/types";

type Props = {
  families: readonly Family[];
  roles: readonly Role[];
  own: readonly { id: string; title: string }[];
  hasArchived: boolean;
};

/** What a dashboard without a roadmap is for: one sentence, and the roles to start from, one's own after the ten. */
export function PickRole({ families, roles, own, hasArchived }: Props) {
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
        <OwnRoles own={own} />
      </div>
      <OwnRoleHint isVisitor={false} />
    </div>
  );
}

function OwnRoles({ own }: Pick<Props, "own">) {
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-roles">
      <h2 id="own-roles" className="text-base">
        Your own roles
      </h2>
      <ul>
        {own.map(({ id, title }) => (
          <li key={id} className="border-t border-line first:mt-2">
            <Link
              href={`/my-roles/${id}` as Route}
              className="flex min-h-11 items-center wrap-anywhere text-action underline-offset-4 hover:underline"
            >
              <bdi className="min-w-0">{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
