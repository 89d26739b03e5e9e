import type { Growth } from "@/lib/catalogue/figure-types";

const period = "2024-34";

/** Projected change in US employment of the occupation nearest to each role; all occupations together: 3 percent. */
export const growth: Growth[] = [
  { role: "ai-architect", occupationCode: "15-1221", percent: 20, period, source: "bls-ooh-research-scientists" },
  {
    role: "machine-learning-engineer",
    occupationCode: "15-1252",
    percent: 16,
    period,
    source: "bls-ooh-software-developers",
  },
  { role: "ciso", occupationCode: "11-3021", percent: 15, period, source: "bls-ooh-it-managers" },
  {
    role: "cybersecurity-architect",
    occupationCode: "15-1212",
    percent: 29,
    period,
    source: "bls-ooh-security-analysts",
  },
  { role: "cloud-architect", occupationCode: "15-1241", percent: 12, period, source: "bls-ooh-network-architects" },
  {
    role: "site-reliability-engineer",
    occupationCode: "15-1252",
    percent: 16,
    period,
    source: "bls-ooh-software-developers",
  },
  { role: "data-scientist", occupationCode: "15-2051", percent: 34, period, source: "bls-ooh-data-scientists" },
  {
    role: "big-data-engineer",
    occupationCode: "15-1243",
    percent: 9,
    period,
    source: "bls-ooh-database-administrators",
  },
  {
    role: "software-engineering-manager",
    occupationCode: "11-3021",
    percent: 15,
    period,
    source: "bls-ooh-it-managers",
  },
  {
    role: "senior-full-stack-developer",
    occupationCode: "15-1252",
    percent: 16,
    period,
    source: "bls-ooh-software-developers",
  },
];
