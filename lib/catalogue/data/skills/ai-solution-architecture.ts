import type { Skill } from "@/lib/catalogue/types";

export const aiSolutionArchitectureSkills: Skill[] = [
  {
    id: "ai-solution-architecture",
    name: "AI solution architecture",
    group: "architecture",
    summary:
      "Designing AI systems that fit an enterprise: choice of use case and approach, models, data, integration, safety, cost and the path to production.",
    aliases: [
      "AI architecture",
      "AI architect",
      "AI solutions",
      "generative AI architecture",
      "AI reference architecture",
      "AI platform",
      "enterprise AI",
      "AI strategy",
      "AI roadmap",
      "AI use cases",
      "AI adoption",
      "AI integration",
      "Azure AI Foundry",
      "Copilot Studio",
      "AI solution design",
      "AI solutions architect",
      "Azure AI Studio",
      "Azure AI",
      "Azure AI services",
      "AI transformation",
      "AI/ML solutions",
      "generative AI solutions",
      "AI platforms",
    ],
    isKey: false,
    anchors: [
      "Sorts a list of wishes into search, prediction, generation, automation and plain software, and draws the data and model boundaries of one of them.",
      "Sketches a solution on Bedrock, Vertex AI or Azure with retrieval, model access, identity and logging, prices a month of it, and lists open risks for a lead architect.",
      "Takes an AI system from use case to production, recording why each option fell, modelling threats and three-year cost, and insisting on something useful when the model is down.",
      "Enterprise-wide, decides which bets to build, buy or leave alone, ends pilots that will never pay, and has security, legal and finance defending the reference architecture as their own.",
    ],
    steps: [
      {
        hours: { low: 5, likely: 8, high: 13 },
        needs: [
          { skill: "large-language-models", level: 1 },
          { skill: "machine-learning", level: 1 },
        ],
      },
      {
        hours: { low: 35, likely: 55, high: 85 },
        needs: [
          { skill: "large-language-models", level: 2 },
          { skill: "retrieval-augmented-generation", level: 2 },
          { skill: "llm-agents", level: 1 },
          { skill: "cloud-fundamentals", level: 2 },
          { skill: "system-design", level: 2 },
          { skill: "identity-and-access-management", level: 1 },
        ],
      },
      {
        hours: { low: 70, likely: 105, high: 170 },
        needs: [
          { skill: "large-language-models", level: 3 },
          { skill: "llm-agents", level: 2 },
          { skill: "llm-evaluation", level: 2 },
          { skill: "llm-operations", level: 2 },
          { skill: "mlops", level: 1 },
          { skill: "ai-security", level: 2 },
          { skill: "ai-governance", level: 1 },
          { skill: "data-platform-architecture", level: 1 },
          { skill: "system-design", level: 3 },
          { skill: "cloud-architecture", level: 2 },
          { skill: "architecture-documentation", level: 2 },
        ],
      },
      {
        hours: { low: 115, likely: 165, high: 250 },
        needs: [
          { skill: "ai-governance", level: 2 },
          { skill: "cloud-architecture", level: 3 },
          { skill: "stakeholder-management", level: 3 },
          { skill: "leadership-and-communication", level: 3 },
        ],
      },
    ],
    recheckMonths: 12,
  },
];
