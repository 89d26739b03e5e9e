import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Family } from "@/lib/catalogue/types";
import { RoleGrowth } from "./role-growth";
import { RolePayCell } from "./role-pay-cell";

/** One family of roles on the home page: each role with its pay and growth. */
export function FamilyRoles({ index, family }: { index: CatalogueIndex; family: Family }) {
  const roles = index.catalogue.roles.filter((role) => role.family === family.id);
  return (
    <div className="mb-10 last:mb-0">
      <h3 className="text-sm font-semibold text-muted">{family.name}</h3>
      <ul className="mt-1">
        {roles.map((role) => (
          <li
            key={role.id}
            className="grid gap-x-8 gap-y-3 border-b border-line py-5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,15rem)_minmax(0,9rem)]"
          >
            <div className="min-w-0">
              <CatalogueLink
                kind="role"
                id={role.id}
                className="inline-flex min-h-11 items-center text-lg font-semibold text-action underline decoration-transparent underline-offset-4 hover:decoration-current md:min-h-0"
              >
                {role.title}
              </CatalogueLink>
              <p className="mt-1 text-sm text-muted">{role.summary}</p>
            </div>
            <RolePayCell index={index} roleId={role.id} />
            <RoleGrowth index={index} roleId={role.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
