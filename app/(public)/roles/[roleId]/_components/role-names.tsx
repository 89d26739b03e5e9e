import type { ReactNode } from "react";
import { ExternalLink } from "@/app/_ui/public/external-link";
import { FactList } from "@/app/_ui/public/fact-list";
import { PageSection } from "@/app/_ui/public/page-section";
import type { Role } from "@/lib/catalogue/types";

/** Other titles of the role and its codes in the official classifications, linked where they have a page. */
export function RoleNames({ role }: { role: Role }) {
  const { soc, onet, esco, nice, sfia } = role.codes;
  const facts: { name: string; value: ReactNode; isKnown: boolean }[] = [
    { name: "Also advertised as", value: role.aliases.join(", "), isKnown: role.aliases.length > 0 },
    { name: "US SOC", value: soc.join(", "), isKnown: soc.length > 0 },
    {
      name: "O*NET",
      value: (
        <Links links={onet.map((code) => ({ text: code, href: `https://www.onetonline.org/link/summary/${code}` }))} />
      ),
      isKnown: onet.length > 0,
    },
    {
      name: "ESCO",
      value: <Links links={esco.map(({ label, uri }) => ({ text: label, href: uri }))} />,
      isKnown: esco.length > 0,
    },
    {
      name: "NICE work roles",
      value: nice.map(({ id, name }) => `${id} ${name}`).join(", "),
      isKnown: nice.length > 0,
    },
    {
      name: "SFIA skills",
      value: (
        <Links links={sfia.map((code) => ({ text: code, href: `https://sfia-online.org/en/skillcode/9/${code}` }))} />
      ),
      isKnown: sfia.length > 0,
    },
  ];
  return (
    <PageSection id="names" title="Names and codes">
      <FactList facts={facts.filter(({ isKnown }) => isKnown)} />
    </PageSection>
  );
}

function Links({ links }: { links: { text: string; href: string }[] }) {
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {links.map(({ text, href }) => (
        <ExternalLink key={href} href={href}>
          {text}
        </ExternalLink>
      ))}
    </span>
  );
}
