import type { MetadataRoute } from "next";
import { findSiteOrigin } from "./(public)/_components/find-site-origin";

/** Search engines may read what anybody may read; what belongs to a person or a link is kept out. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const kept = ["/api/", "/audit/", "/check-in", "/compare", "/dashboard", "/offers", "/roadmaps", "/s/", "/settings"];
  return {
    rules: { userAgent: "*", allow: "/", disallow: kept },
    sitemap: `${await findSiteOrigin()}/sitemap.xml`,
  };
}
