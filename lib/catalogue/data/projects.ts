import type { Project } from "../types";
import { aiProjects } from "./projects/ai";
import { cloudProjects } from "./projects/cloud";
import { dataProjects } from "./projects/data";
import { dataEngineeringProjects } from "./projects/data-engineering";
import { governanceProjects } from "./projects/governance";
import { leadershipProjects } from "./projects/leadership";
import { reliabilityProjects } from "./projects/reliability";
import { securityProjects } from "./projects/security";
import { softwareProjects } from "./projects/software";

/** Every project the catalogue knows, from first to capstone, family by family. */
export const projects: Project[] = [
  ...aiProjects,
  ...securityProjects,
  ...governanceProjects,
  ...cloudProjects,
  ...reliabilityProjects,
  ...dataProjects,
  ...dataEngineeringProjects,
  ...softwareProjects,
  ...leadershipProjects,
];
