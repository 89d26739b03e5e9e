import type { Metadata } from "next";
import { Suspense } from "react";
import { catalogueIndex } from "@/app/_server/catalogue";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { Directory } from "./_components/directory";
import { SearchBox } from "./_components/search-box";

export const metadata: Metadata = {
  title: "Search roles, skills, certifications and projects",
  description:
    "Find anything in the catalogue by its name or by the words job advertisements use, such as k8s, SIEM or MLOps.",
};

export default function SearchPage() {
  return (
    <PageFrame
      title="Search the catalogue"
      lead={<p>Roles, skills, certifications and projects, by name or by the words that advertisements use.</p>}
    >
      <Suspense
        fallback={
          <p className="mt-8 min-h-28 text-sm text-muted">Searching needs JavaScript; everything is listed below.</p>
        }
      >
        <SearchBox />
      </Suspense>
      <Directory catalogue={catalogueIndex.catalogue} />
    </PageFrame>
  );
}
