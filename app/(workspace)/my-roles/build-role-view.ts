import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import type { Mention, ReadAdvertisement, Suggestion } from "@/lib/custom-roles/advertisement-types";
import { choosePayCurrency } from "@/lib/custom-roles/choose-pay-currency";
import type { CustomRequirement, CustomRole } from "@/lib/custom-roles/custom-role";
import { findLikeRole } from "@/lib/custom-roles/find-like-role";
import { quoteMention } from "@/lib/custom-roles/quote-mention";
import { weightWord } from "@/lib/custom-roles/weight-words";
import type { AskedSkill, OpenSkill, RoleView } from "./_components/role-view";

const mostQuotes = 3;

/** A role of one's own as its page shows it, `read` being what its advertisement says. */
export function buildRoleView(index: CatalogueIndex, role: CustomRole, read: ReadAdvertisement): RoleView {
  const { advertisement, requirements, pay } = role;
  const suggested = new Map(read.suggestions.map((entry) => [entry.skill, entry]));
  const asked = new Set(requirements.map(({ skill }) => skill));
  const like = findLikeRole(index, role.title);
  return {
    id: role.id,
    version: role.version,
    title: role.title,
    summary: role.summary,
    advertisementUrl: role.advertisementUrl ?? "",
    experienceMonths: role.experienceMonths,
    likeRoleId: role.likeRoleId ?? "",
    pay: {
      currency: pay?.currency ?? choosePayCurrency(advertisement, read) ?? "USD",
      low: pay ? String(pay.lowCents / 100) : "",
      high: pay ? String(pay.highCents / 100) : "",
      statedOn: pay?.statedOn ?? "",
    },
    asked: requirements.map((entry) => toAsked(index, advertisement, entry, suggested.get(entry.skill))),
    open: read.suggestions.filter(({ skill }) => !asked.has(skill)).map((entry) => toOpen(index, advertisement, entry)),
    years: read.years.map((entry) => quoteMention(advertisement, entry)),
    paid: read.pay.map(({ start, end }) => advertisement.slice(start, end).trim().slice(0, 200)),
    likeHint: like === null ? null : (index.roles.get(like)?.title ?? null),
    skills: listSkills(index, asked),
    roles: index.catalogue.families.map(({ id, name }) => ({
      family: name,
      roles: index.catalogue.roles
        .filter(({ family }) => family === id)
        .map((entry) => ({ id: entry.id, title: entry.title })),
    })),
  };
}

const nameOf = ({ skills }: CatalogueIndex, skill: CatalogueId) => skills.get(skill)?.name ?? skill;

function toAsked(
  index: CatalogueIndex,
  text: string,
  { skill, level, weight, kind, proof, why }: CustomRequirement,
  suggestion: Suggestion | undefined,
): AskedSkill {
  return {
    skill,
    name: nameOf(index, skill),
    level,
    weight: weightWord(weight),
    kind,
    proof,
    why: suggestion ? "" : why,
    quotes: firstOfSentences(suggestion?.mentions ?? []).map((mention) => quoteMention(text, mention)),
    reasons: suggestion?.reasons ?? [],
  };
}

/** One place for each sentence, the first few. */
function firstOfSentences(mentions: readonly Mention[]): Mention[] {
  const bySentence = new Map(mentions.toReversed().map((mention) => [mention.sentence.start, mention]));
  return [...bySentence.values()].sort((a, b) => a.start - b.start).slice(0, mostQuotes);
}

function toOpen(index: CatalogueIndex, text: string, { skill, mentions, doubt }: Suggestion): OpenSkill {
  const [first] = mentions;
  return {
    skill,
    name: nameOf(index, skill),
    quote: first ? quoteMention(text, first) : null,
    why: doubt === null ? "You left it out." : `Not put in: ${doubt}.`,
  };
}

function listSkills({ catalogue }: CatalogueIndex, asked: ReadonlySet<CatalogueId>): RoleView["skills"] {
  return catalogue.skillGroups.map(({ id, name }) => ({
    group: name,
    skills: catalogue.skills
      .filter((skill) => skill.group === id && !asked.has(skill.id))
      .map((skill) => ({ id: skill.id, name: skill.name })),
  }));
}
