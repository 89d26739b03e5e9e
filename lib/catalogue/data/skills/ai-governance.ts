import type { Skill } from "@/lib/catalogue/types";

export const aiGovernanceSkills: Skill[] = [
  {
    id: "ai-governance",
    name: "AI governance",
    group: "governance",
    summary:
      "Deciding which uses of AI an organisation allows, under which controls, and proving it to customers, auditors and regulators.",
    aliases: [
      "EU AI Act",
      "AI Act",
      "NIST AI RMF",
      "AI RMF",
      "ISO 42001",
      "ISO/IEC 42001",
      "AI policy",
      "AI risk management",
      "AI compliance",
      "AI assurance",
      "model governance",
      "model risk management",
      "SR 11-7",
      "algorithmic impact assessment",
      "NIST AI Risk Management Framework",
      "AI governance framework",
      "AI controls",
    ],
    isKey: false,
    anchors: [
      "Knows the risk tiers of the EU AI Act well enough to place four everyday uses, and whom to ask before a team connects customer data to a chatbot.",
      "Keeps the register of AI uses current, drafts impact assessments, and maps one system's controls to the NIST AI RMF; contested classifications still go to counsel.",
      "Product teams bring launches to this person early, since the path is predictable: risk class in days, required tests known, human oversight with actual staff, incidents reported on time.",
      "Sets policy and risk appetite with the board, leads certification to ISO/IEC 42001, and answers regulators on novel uses for which no guidance exists yet.",
    ],
    steps: [
      { hours: { low: 4, likely: 7, high: 11 }, needs: [] },
      {
        hours: { low: 24, likely: 35, high: 60 },
        needs: [
          { skill: "large-language-models", level: 1 },
          { skill: "responsible-ai", level: 1 },
          { skill: "risk-management", level: 1 },
          { skill: "data-protection-and-privacy", level: 1 },
        ],
      },
      {
        hours: { low: 45, likely: 70, high: 115 },
        needs: [
          { skill: "risk-management", level: 2 },
          { skill: "compliance-frameworks", level: 2 },
          { skill: "data-protection-and-privacy", level: 2 },
          { skill: "ai-security", level: 1 },
          { skill: "machine-learning", level: 1 },
          { skill: "stakeholder-management", level: 2 },
          { skill: "third-party-risk", level: 1 },
        ],
      },
      {
        hours: { low: 90, likely: 125, high: 200 },
        needs: [
          { skill: "risk-management", level: 3 },
          { skill: "compliance-frameworks", level: 3 },
          { skill: "leadership-and-communication", level: 3 },
        ],
      },
    ],
    recheckMonths: 12,
  },
];
