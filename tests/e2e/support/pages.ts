import type { Estate } from "./estate";

export type Place = { name: string; path: string };

/** One page of every kind that anybody may read, and some of their states. */
export const publicPlaces: Place[] = [
  { name: "home", path: "/" },
  { name: "role", path: "/roles/machine-learning-engineer" },
  { name: "skill", path: "/skills/machine-learning" },
  { name: "certification", path: "/certifications/hashicorp-terraform-associate" },
  { name: "pay", path: "/pay" },
  { name: "sources", path: "/sources" },
  { name: "search", path: "/search" },
];

/** The pages that work for visitors and for members alike. */
export const openPlaces: Place[] = [
  { name: "audit", path: "/audit/cloud-architect" },
  { name: "choice of a role", path: "/roadmaps/new" },
  { name: "new roadmap", path: "/roadmaps/new?role=cloud-architect" },
  { name: "new roadmap with a limit that is none", path: "/roadmaps/new?role=ciso&hours=many" },
  { name: "new roadmap that does not fit", path: "/roadmaps/new?role=ciso&hours=4&budget=10" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "missing page", path: "/no-such-page" },
];

/** The pages that an account has from its first minute. */
export const memberPlaces: Place[] = [
  { name: "dashboard", path: "/dashboard" },
  { name: "roadmaps", path: "/roadmaps" },
  { name: "settings", path: "/settings" },
];

/** The pages of somebody who has something: one roadmap, and one of its milestones open. */
export function listOwnPlaces({ roadmap, milestone }: Pick<Estate, "roadmap" | "milestone">): Place[] {
  return [...memberPlaces, { name: "roadmap", path: roadmap }, { name: "milestone", path: milestone }];
}
