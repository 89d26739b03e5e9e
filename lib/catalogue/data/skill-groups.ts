import type { SkillGroup } from "@/lib/catalogue/types";

export const skillGroups: SkillGroup[] = [
  {
    id: "foundations",
    name: "Foundations",
    summary: "The machine under every job here: operating systems, networks, the shell and version control.",
  },
  {
    id: "programming",
    name: "Programming",
    summary: "Languages and the craft of code that others can read, test and change.",
  },
  { id: "web", name: "Web", summary: "Interfaces and services that reach people through a browser." },
  { id: "data", name: "Data", summary: "Storing, moving, checking and explaining data." },
  {
    id: "machine-learning",
    name: "Machine learning",
    summary: "Models that learn from data, and the engineering that keeps them working.",
  },
  {
    id: "generative-ai",
    name: "Generative AI",
    summary: "Applications on large language models: retrieval, agents, evaluation and running costs.",
  },
  {
    id: "cloud",
    name: "Cloud",
    summary: "The large providers, and how to design, migrate and pay for what runs on them.",
  },
  {
    id: "operations",
    name: "Operations",
    summary: "Shipping software safely and keeping it available once it is out.",
  },
  {
    id: "security",
    name: "Security",
    summary: "Finding, preventing and answering attacks on systems, data and people.",
  },
  {
    id: "governance",
    name: "Governance",
    summary: "Risk, control, audit and continuity: how an organisation proves that it is in charge.",
  },
  {
    id: "architecture",
    name: "Architecture",
    summary: "Decisions that are expensive to reverse, and how to make, record and defend them.",
  },
  {
    id: "leadership",
    name: "Leadership",
    summary: "Working through other people: writing, presenting, coaching, hiring and leading.",
  },
  {
    id: "business",
    name: "Business",
    summary: "Money, priorities, suppliers and change: why the work is worth doing at all.",
  },
];
