import type { MetadataRoute } from "next";
import { catalogueIndex } from "./_server/catalogue";
import { listRegionCharts } from "./_ui/pay/list-region-charts";
import { regionPath } from "./_ui/pay/region-path";
import { findSiteOrigin } from "./(public)/_components/find-site-origin";

/** Every public page, under the address this site is reached at. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await findSiteOrigin();
  const { roles, skills, certifications, releasedOn } = catalogueIndex.catalogue;
  const pay = listRegionCharts(catalogueIndex);
  const paths = [
    "/",
    "/sources",
    "/search",
    ...roles.map(({ id }) => `/roles/${id}`),
    ...roles.map(({ id }) => `/roles/${id}/projects`),
    ...roles.map(({ id }) => `/sample/${id}`),
    ...skills.map(({ id }) => `/skills/${id}`),
    ...pay.map(({ region }) => regionPath(region)),
    ...certifications.map(({ id }) => `/certifications/${id}`),
  ];
  return paths.map((path) => ({ url: `${origin}${path}`, lastModified: releasedOn }));
}
