import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { newKey } from "@/app/_server/new-key";
import { findTargets } from "@/app/_server/roles";
import { findViewer } from "@/app/_server/viewer";
import { NeedsAccount } from "@/app/_ui/needs-account";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { AuditForm } from "./audit-form";
import { buildAuditView } from "./build-audit-view";
import { findAnswers } from "./find-answers";

type Props = {
  params: Promise<{ roleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { index } = await findTargets(await findViewer());
  const role = index.roles.get((await params).roleId);
  return { title: role ? `Audit yourself: ${role.title}` : "Audit yourself", robots: { index: false } };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const viewer = await findViewer();
  const { roleId } = await params;
  if (!viewer && isCustomRoleId(roleId)) return <NeedsAccount back={`/audit/${roleId}`} />;
  const { index } = await findTargets(viewer);
  const role = index.roles.get(roleId);
  if (!role) notFound();
  const { group } = await searchParams;
  const found = await findAnswers(viewer);
  const view = buildAuditView(index, role, typeof group === "string" ? group : undefined, found);
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-10">
      <p className="text-sm text-muted">
        Audit for{" "}
        <CatalogueLink kind="role" id={role.id}>
          {role.title}
        </CatalogueLink>
      </p>
      <h1 className="mt-2 text-xl sm:text-2xl">What can you do today?</h1>
      <p className="prose-width mt-3 text-muted">
        Pick the sentence that describes your work, not the one you would like to. Everything you can do already is left
        out of your plan, with all that it stands on. Leave open what you are unsure of: it then stays in the plan.
      </p>
      <AuditForm key={view.group.id} view={view} idempotencyKey={await newKey()} />
    </main>
  );
}
