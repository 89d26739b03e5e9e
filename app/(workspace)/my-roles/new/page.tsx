import type { Metadata } from "next";
import { catalogueIndex } from "@/app/_server/catalogue";
import { newKey } from "@/app/_server/new-key";
import { requireViewer } from "@/app/_server/viewer";
import { AddRoleForm } from "./add-role-form";

export const metadata: Metadata = { title: "A new role of your own" };

const { families, roles } = catalogueIndex.catalogue;
const choices = families.map(({ id, name }) => ({
  family: name,
  roles: roles.filter(({ family }) => family === id).map((role) => ({ id: role.id, title: role.title })),
}));

export default async function NewRolePage() {
  await requireViewer("/my-roles/new");
  return (
    <div className="grid gap-6">
      <header className="grid gap-2">
        <h1 className="text-xl sm:text-2xl">A role of your own</h1>
        <p className="prose-width text-muted">
          Paste an advertisement, copy one of the ten roles, or begin with a title alone. Everything can be changed
          afterwards, and nobody else sees it.
        </p>
      </header>
      <AddRoleForm choices={choices} idempotencyKey={await newKey()} />
    </div>
  );
}
