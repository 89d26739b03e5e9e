import type { Catalogue, Skill, SkillStep } from "@/lib/catalogue/types";

const noNeeds = (low: number): SkillStep => ({ hours: { low, likely: low * 2, high: low * 3 }, needs: [] });

function skill(id: string, isKey: boolean): Skill {
  return {
    id,
    name: `Skill ${id}`,
    group: "data",
    summary: `What ${id} is about.`,
    aliases: [`${id} alias`],
    isKey,
    anchors: [`${id} one`, `${id} two`, `${id} three`, `${id} four`],
    steps: [noNeeds(5), noNeeds(20), noNeeds(60), noNeeds(120)],
    recheckMonths: null,
  };
}

const skills = Array.from({ length: 15 }, (_, at) => skill(`skill-${at}`, at === 0));

/** A small catalogue without a defect, new at each call: tests break one thing in it and expect to hear of just that. */
export function makeSoundCatalogue(): Catalogue {
  return structuredClone({
    version: "2026.11.0",
    releasedOn: "2026-11-21",
    families: [{ id: "data", name: "Data", summary: "Data work." }],
    skillGroups: [{ id: "data", name: "Data", summary: "Data skills." }],
    sources: [
      {
        id: "ad",
        title: "An advertisement",
        publisher: "A board",
        url: "https://example.org/ad",
        kind: "job-advertisement",
        checkedOn: "2026-11-20",
      },
    ],
    roles: [
      {
        id: "analyst",
        title: "Analyst",
        family: "data",
        summary: "Analyses.",
        work: ["Asks.", "Counts.", "Tells."],
        seniority: "Entry.",
        waysIn: [{ from: "Clerk", years: { low: 1, high: 2 }, note: "Count more." }],
        experienceMonths: 0,
        experienceSource: "ad",
        requirements: skills.map(({ id }, at) => ({
          skill: id,
          level: 2,
          weight: 100 - at,
          kind: "must",
          proof: at === 0,
          source: "ad",
          why: `The role uses ${id}.`,
        })),
        codes: { soc: [], onet: [], esco: [], nice: [], sfia: [] },
        aliases: ["number person"],
      },
    ],
    skills,
    certifications: [
      {
        id: "exam",
        name: "The exam",
        issuer: "Board",
        examCode: "EX-1",
        status: "active",
        statusNote: null,
        replacedBy: [],
        feeCents: 10000,
        annualFeeCents: null,
        validityYears: 3,
        renewal: null,
        examMinutes: 90,
        needs: [{ skill: "skill-0", level: 1 }],
        needsCertifications: [],
        needsExperienceMonths: 0,
        proves: [{ skill: "skill-0", level: 2 }],
        hours: { low: 10, likely: 20, high: 40 },
        notWhen: "You have evidence already.",
        alternatives: [],
        aliases: ["the test"],
        officialUrl: "https://example.org/exam",
        source: "ad",
      },
    ],
    projects: [
      {
        id: "report",
        title: "A report",
        brief: "Write one.",
        difficulty: "first",
        roles: ["analyst"],
        needs: [{ skill: "skill-0", level: 1 }],
        proves: [{ skill: "skill-0", level: 2 }],
        hours: { low: 5, likely: 10, high: 20 },
        costCents: 0,
        acceptance: ["It can be read.", "It adds up."],
        evidence: "The report.",
        standsOut: "It was used.",
      },
    ],
    experiences: [],
    educations: [
      {
        id: "course",
        title: "A course",
        provider: "School",
        kind: "course",
        isFormal: false,
        summary: "Teaches counting.",
        needs: [],
        raises: [{ skill: "skill-1", level: 2 }],
        hours: { low: 20, likely: 30, high: 40 },
        costCents: null,
        costNote: null,
        limits: "No practice.",
        url: "https://example.org/course",
        source: "ad",
      },
    ],
    resources: skills.flatMap(({ id }) =>
      (["free", "paid"] as const).map((cost) => ({
        id: `${cost}-${id}`,
        title: `About ${id}, ${cost}`,
        provider: "Library",
        url: `https://example.org/${cost}/${id}`,
        kind: "book",
        cost,
        skills: [id],
        level: 1,
        checkedOn: "2026-11-01",
      })),
    ),
    pay: [
      {
        id: "pay-us",
        role: "analyst",
        region: "US",
        regionKind: "country",
        currency: "USD",
        percentiles: { p10: 100, p25: 200, p50: 300, p75: null, p90: 500 },
        mean: null,
        basis: "wage",
        sampleSize: null,
        proxyFor: null,
        occupation: null,
        period: "2025",
        quality: "official",
        source: "ad",
      },
    ],
    growth: [{ role: "analyst", occupationCode: "15-2051", percent: 3, period: "2024-34", source: "ad" }],
    trends: [],
    changes: [],
  } satisfies Catalogue);
}
