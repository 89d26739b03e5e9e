import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification } from "@/lib/catalogue/types";

const statusWords = {
  active: "It can be taken today.",
  retiring: "It is being retired: check the last exam date before you start.",
  retired: "It is retired and can no longer be taken. It stays here so that old claims keep their meaning.",
};

/** Whether a certification can still be taken, what is known about its end, and what replaced it. */
export function CertificationLead({ index, certification }: { index: CatalogueIndex; certification: Certification }) {
  const { status, statusNote, replacedBy } = certification;
  return (
    <>
      <p className={status === "active" ? undefined : "font-semibold text-ink"}>{statusWords[status]}</p>
      {statusNote ? <p className="mt-1 text-base">{statusNote}</p> : null}
      {replacedBy.length > 0 ? (
        <p className="mt-1 text-base">
          Replaced by{" "}
          {replacedBy.map((id, at) => (
            <span key={id}>
              {at > 0 ? ", " : ""}
              <CatalogueLink kind="certification" id={id}>
                {index.certifications.get(id)?.name ?? id}
              </CatalogueLink>
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}
