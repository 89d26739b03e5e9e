import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { newKey } from "@/app/_server/new-key";
import { carryRole } from "@/app/_server/roles";
import { requireViewer } from "@/app/_server/viewer";
import { formatDay } from "@/app/_ui/format";
import { getCustomRole } from "@/db/custom-roles/list-custom-roles";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { readAs } from "@/db/transaction";
import { customRoleId as roleIdOf, isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { matchAdvertisement } from "@/lib/custom-roles/match-advertisement";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { orNull } from "../../roadmaps/[roadmapId]/find-or-null";
import { AdvertisementText } from "../_components/advertisement-text";
import { EditRoleForm } from "../_components/edit-role-form";
import { ForgetDraft } from "../_components/forget-draft";
import { RoleWays } from "../_components/role-ways";
import { UnreadWords } from "../_components/unread-words";
import { buildRoleView } from "../build-role-view";

export const metadata: Metadata = { title: "A role of your own" };

type Props = {
  params: Promise<{ customRoleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MyRolePage({ params, searchParams }: Props) {
  const { customRoleId } = await params;
  const viewer = await requireViewer(`/my-roles/${customRoleId}`);
  const roleId = roleIdOf(customRoleId);
  if (!isCustomRoleId(roleId)) notFound();
  const found = await orNull(
    readAs(viewer, async (tx) => ({
      role: carryRole(await getCustomRole(tx, customRoleId)),
      roadmaps: (await listRoadmaps(tx)).filter((entry) => entry.roleId === roleId),
    })),
  );
  if (!found || found.role.isRemoved) notFound();
  const { role, roadmaps } = found;
  const read = matchAdvertisement(catalogueIndex, role.advertisement);
  const isNew = (await searchParams)["made"] !== undefined;
  const hasText = role.advertisement !== "";
  const exams = read.certifications.flatMap(
    ({ certification }) => catalogueIndex.certifications.get(certification) ?? [],
  );
  return (
    <div className="grid gap-8">
      <Heading role={role} isNew={isNew} />
      {isNew ? <ForgetDraft /> : null}
      {role.requirements.length > 0 ? <RoleWays roleId={roleId} exams={exams} roadmaps={roadmaps} /> : null}
      <EditRoleForm view={buildRoleView(catalogueIndex, role, read)} idempotencyKey={await newKey()} />
      {hasText ? <UnreadWords words={read.unrecognised} advertisement={role.advertisement} /> : null}
      {hasText ? <AdvertisementText text={role.advertisement} read={read} /> : null}
    </div>
  );
}

function Heading({ role, isNew }: { role: CustomRole; isNew: boolean }) {
  const hasText = role.advertisement !== "";
  return (
    <header className="grid gap-2">
      <Link
        href={"/my-roles" as Route}
        className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline"
      >
        <span aria-hidden="true" className="mr-1.5">
          ←
        </span>
        My roles
      </Link>
      <h1 className="text-xl wrap-anywhere sm:text-2xl">
        <bdi>{role.title}</bdi>
      </h1>
      <p className="text-sm text-muted">
        Made on {formatDay(role.madeOn)}
        {hasText ? " from an advertisement" : ""}, last changed {formatDay(role.changedOn)}
      </p>
      {isNew ? (
        <p className="prose-width border-l-4 border-action pl-4">
          {hasText
            ? "This is what Waymark read, by rules it shows you. Look it over: change levels, leave out what does not matter, put in what is missing, then save."
            : "The role is kept. Put in what it asks, then save."}
        </p>
      ) : null}
    </header>
  );
}
