import type { Metadata, Route } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { formatDay } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { readAs } from "@/db/transaction";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { removeRoleAction } from "./actions";

export const metadata: Metadata = { title: "My roles" };

const link = "inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline";

export default async function MyRolesPage() {
  await connection();
  const viewer = await requireViewer("/my-roles");
  const roles = (await readAs(viewer, listCustomRoles)).filter(({ isRemoved }) => !isRemoved);
  return (
    <div className="grid gap-8">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-xl sm:text-2xl">My roles</h1>
        {roles.length > 0 ? <ButtonLink href="/my-roles/new">Make another role</ButtonLink> : null}
      </header>
      {roles.length === 0 ? (
        <Empty />
      ) : (
        <ul>
          {roles.map((role) => (
            <RoleEntry key={role.id} role={role} />
          ))}
        </ul>
      )}
    </div>
  );
}

async function RoleEntry({ role }: { role: CustomRole }) {
  const { id, title, requirements, summary, changedOn } = role;
  const essential = requirements.filter(({ kind }) => kind === "must").length;
  const count = requirements.length;
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-line py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="text-base" id={`role-${id}`}>
          <Link
            href={`/my-roles/${id}` as Route}
            className="inline-flex min-h-6 items-center wrap-anywhere text-action underline-offset-4 hover:underline"
          >
            <bdi>{title}</bdi>
          </Link>
        </h2>
        {summary === "" ? null : <p className="prose-width wrap-anywhere text-sm">{summary}</p>}
        <p className="tabular text-sm text-muted">
          {count === 0
            ? "Asks for nothing yet: add a skill, and you can plan towards it."
            : `${count === 1 ? "1 skill" : `${count} skills`} asked, ${essential} essential`}
          {`. Last changed ${formatDay(changedOn)}.`}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-x-6 text-sm">
        {count === 0 ? null : (
          <>
            <Link href={`/audit/${customRoleId(id)}` as Route} prefetch={false} className={link}>
              Audit yourself
            </Link>
            <Link href={`/roadmaps/new?role=${customRoleId(id)}` as Route} prefetch={false} className={link}>
              Plan the path
            </Link>
          </>
        )}
        <ChangeButton
          action={removeRoleAction}
          idempotencyKey={await newKey()}
          fields={{ id }}
          label="Remove"
          describedBy={`role-${id}`}
        />
      </div>
    </li>
  );
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        A job advertisement becomes a role of your own: Waymark reads which skills, levels and years it asks, shows you
        where each stands, and says what it did not understand. You decide; then you audit, plan and compare as with any
        other role.
      </p>
      <ButtonLink href="/my-roles/new" look="main">
        Make a role from an advertisement
      </ButtonLink>
    </div>
  );
}
