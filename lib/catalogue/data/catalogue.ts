import { certifications } from "@/lib/catalogue/data/certifications";
import { educations } from "@/lib/catalogue/data/education";
import { experiences } from "@/lib/catalogue/data/experiences";
import { families } from "@/lib/catalogue/data/families";
import { growth } from "@/lib/catalogue/data/growth";
import { aiArchitectPay } from "@/lib/catalogue/data/pay/ai-architect";
import { bigDataEngineerPay } from "@/lib/catalogue/data/pay/big-data-engineer";
import { cisoPay } from "@/lib/catalogue/data/pay/ciso";
import { cloudArchitectPay } from "@/lib/catalogue/data/pay/cloud-architect";
import { cybersecurityArchitectPay } from "@/lib/catalogue/data/pay/cybersecurity-architect";
import { dataScientistPay } from "@/lib/catalogue/data/pay/data-scientist";
import { machineLearningEngineerPay } from "@/lib/catalogue/data/pay/machine-learning-engineer";
import { seniorFullStackDeveloperPay } from "@/lib/catalogue/data/pay/senior-full-stack-developer";
import { siteReliabilityEngineerPay } from "@/lib/catalogue/data/pay/site-reliability-engineer";
import { softwareEngineeringManagerPay } from "@/lib/catalogue/data/pay/software-engineering-manager";
import { offerFacts } from "@/lib/catalogue/data/offer-facts";
import { priceLevels } from "@/lib/catalogue/data/price-levels";
import { projects } from "@/lib/catalogue/data/projects";
import { architectureResources } from "@/lib/catalogue/data/resources/architecture";
import { businessResources } from "@/lib/catalogue/data/resources/business";
import { cloudResources } from "@/lib/catalogue/data/resources/cloud";
import { dataResources } from "@/lib/catalogue/data/resources/data";
import { foundationResources } from "@/lib/catalogue/data/resources/foundations";
import { generativeAiResources } from "@/lib/catalogue/data/resources/generative-ai";
import { governanceResources } from "@/lib/catalogue/data/resources/governance";
import { leadershipResources } from "@/lib/catalogue/data/resources/leadership";
import { machineLearningResources } from "@/lib/catalogue/data/resources/machine-learning";
import { operationsResources } from "@/lib/catalogue/data/resources/operations";
import { programmingResources } from "@/lib/catalogue/data/resources/programming";
import { securityResources } from "@/lib/catalogue/data/resources/security";
import { webResources } from "@/lib/catalogue/data/resources/web";
import { aiArchitect } from "@/lib/catalogue/data/roles/ai-architect";
import { bigDataEngineer } from "@/lib/catalogue/data/roles/big-data-engineer";
import { ciso } from "@/lib/catalogue/data/roles/ciso";
import { cloudArchitect } from "@/lib/catalogue/data/roles/cloud-architect";
import { cybersecurityArchitect } from "@/lib/catalogue/data/roles/cybersecurity-architect";
import { dataScientist } from "@/lib/catalogue/data/roles/data-scientist";
import { machineLearningEngineer } from "@/lib/catalogue/data/roles/machine-learning-engineer";
import { seniorFullStackDeveloper } from "@/lib/catalogue/data/roles/senior-full-stack-developer";
import { siteReliabilityEngineer } from "@/lib/catalogue/data/roles/site-reliability-engineer";
import { softwareEngineeringManager } from "@/lib/catalogue/data/roles/software-engineering-manager";
import { skillGroups } from "@/lib/catalogue/data/skill-groups";
import { aiGovernanceSkills } from "@/lib/catalogue/data/skills/ai-governance";
import { aiSolutionArchitectureSkills } from "@/lib/catalogue/data/skills/ai-solution-architecture";
import { architectureSkills } from "@/lib/catalogue/data/skills/architecture";
import { businessSkills } from "@/lib/catalogue/data/skills/business";
import { cloudSkills } from "@/lib/catalogue/data/skills/cloud";
import { dataSkills } from "@/lib/catalogue/data/skills/data";
import { dataPlatformSkills } from "@/lib/catalogue/data/skills/data-platforms";
import { defenceSkills } from "@/lib/catalogue/data/skills/defence";
import { foundationSkills } from "@/lib/catalogue/data/skills/foundations";
import { generativeAiSkills } from "@/lib/catalogue/data/skills/generative-ai";
import { governanceSkills } from "@/lib/catalogue/data/skills/governance";
import { leadershipSkills } from "@/lib/catalogue/data/skills/leadership";
import { machineLearningSkills } from "@/lib/catalogue/data/skills/machine-learning";
import { operationsSkills } from "@/lib/catalogue/data/skills/operations";
import { programmingSkills } from "@/lib/catalogue/data/skills/programming";
import { reliabilitySkills } from "@/lib/catalogue/data/skills/reliability";
import { securitySkills } from "@/lib/catalogue/data/skills/security";
import { webSkills } from "@/lib/catalogue/data/skills/web";
import { sources } from "@/lib/catalogue/data/sources";
import { certificationSources } from "@/lib/catalogue/data/sources-certifications";
import { educationSources } from "@/lib/catalogue/data/sources-education";
import { paySources } from "@/lib/catalogue/data/sources-pay";
import { trendSources } from "@/lib/catalogue/data/sources-trends";
import { trends } from "@/lib/catalogue/data/trends";
import { catalogueChanges, catalogueReleasedOn, catalogueVersion } from "@/lib/catalogue/data/version";
import type { Catalogue } from "@/lib/catalogue/types";

/** Everything that Waymark knows, in one value; large, so pages hand a browser only the slice that it shows. */
export const catalogue: Catalogue = {
  version: catalogueVersion,
  releasedOn: catalogueReleasedOn,
  families,
  skillGroups,
  sources: [...certificationSources, ...educationSources, ...paySources, ...trendSources, ...sources],
  roles: [
    aiArchitect,
    machineLearningEngineer,
    ciso,
    cybersecurityArchitect,
    cloudArchitect,
    siteReliabilityEngineer,
    dataScientist,
    bigDataEngineer,
    softwareEngineeringManager,
    seniorFullStackDeveloper,
  ],
  skills: [
    ...aiGovernanceSkills,
    ...aiSolutionArchitectureSkills,
    ...architectureSkills,
    ...businessSkills,
    ...cloudSkills,
    ...dataPlatformSkills,
    ...dataSkills,
    ...defenceSkills,
    ...foundationSkills,
    ...generativeAiSkills,
    ...governanceSkills,
    ...leadershipSkills,
    ...machineLearningSkills,
    ...operationsSkills,
    ...programmingSkills,
    ...reliabilitySkills,
    ...securitySkills,
    ...webSkills,
  ],
  certifications,
  projects,
  experiences,
  educations,
  resources: [
    ...architectureResources,
    ...businessResources,
    ...cloudResources,
    ...dataResources,
    ...foundationResources,
    ...generativeAiResources,
    ...governanceResources,
    ...leadershipResources,
    ...machineLearningResources,
    ...operationsResources,
    ...programmingResources,
    ...securityResources,
    ...webResources,
  ],
  pay: [
    ...aiArchitectPay,
    ...bigDataEngineerPay,
    ...cisoPay,
    ...cloudArchitectPay,
    ...cybersecurityArchitectPay,
    ...dataScientistPay,
    ...machineLearningEngineerPay,
    ...seniorFullStackDeveloperPay,
    ...siteReliabilityEngineerPay,
    ...softwareEngineeringManagerPay,
  ],
  growth,
  priceLevels,
  offerFacts,
  trends,
  changes: catalogueChanges,
};
