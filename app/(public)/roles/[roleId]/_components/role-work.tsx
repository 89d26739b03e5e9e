import { PageSection } from "@/app/_ui/public/page-section";
import type { Role } from "@/lib/catalogue/types";

/** What a person in the role does, and how senior it is. */
export function RoleWork({ role }: { role: Role }) {
  return (
    <PageSection id="work" title="The work">
      <ul className="prose-width grid list-disc gap-2 pl-5 marker:text-action">
        {role.work.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <h3 className="mt-6 text-base">Seniority</h3>
      <p className="prose-width mt-1">{role.seniority}</p>
    </PageSection>
  );
}
