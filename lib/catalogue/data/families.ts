import type { Family } from "@/lib/catalogue/types";

export const families: Family[] = [
  {
    id: "ai",
    name: "AI and machine learning",
    summary:
      "Builds systems that learn from data or reason over language, and keeps them useful, safe and affordable in production.",
  },
  {
    id: "security",
    name: "Cybersecurity",
    summary: "Decides which risks a business takes, designs the defences, and answers for them to the board.",
  },
  {
    id: "cloud",
    name: "Cloud and infrastructure",
    summary: "Designs the platforms that everything else runs on and keeps them fast, available and paid for.",
  },
  {
    id: "data",
    name: "Data and analytics",
    summary: "Moves data to where it can be trusted and turns it into decisions that hold up under questions.",
  },
  {
    id: "software",
    name: "Software and leadership",
    summary: "Ships products end to end, or leads the people who do.",
  },
];
