import { ExternalLink } from "@/app/_ui/public/external-link";

/** The credit lines that the licences of the used material ask for. */
export function Credits() {
  return (
    <ul className="prose-width grid gap-4">
      <li>
        <strong>O*NET.</strong> Waymark includes information from the O*NET database by the U.S. Department of Labor,
        Employment and Training Administration (USDOL/ETA), used under the{" "}
        <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink> licence. O*NET is a
        trademark of USDOL/ETA. Waymark has modified some of this information; USDOL/ETA has not approved, endorsed or
        tested these modifications. See <ExternalLink href="https://www.onetonline.org/">O*NET OnLine</ExternalLink>.
      </li>
      <li>
        <strong>Wages and projections.</strong> From the{" "}
        <ExternalLink href="https://www.bls.gov/">U.S. Bureau of Labor Statistics</ExternalLink>, in the US public
        domain. Figures of other countries are credited beside each figure and in the list below.
      </li>
      <li>
        <strong>NICE Framework.</strong> Work role names and identifiers from the{" "}
        <ExternalLink href="https://www.nist.gov/itl/applied-cybersecurity/nice">
          NICE Workforce Framework for Cybersecurity
        </ExternalLink>{" "}
        of the US National Institute of Standards and Technology, in the US public domain.
      </li>
      <li>
        <strong>ESCO.</strong> This service uses the ESCO classification of the European Commission. See{" "}
        <ExternalLink href="https://esco.ec.europa.eu/">ESCO</ExternalLink>.
      </li>
      <li>
        <strong>SFIA.</strong> Skill codes are named and linked only; the text of the framework belongs to the{" "}
        <ExternalLink href="https://sfia-online.org/">SFIA Foundation</ExternalLink> and is not used.
      </li>
      <li>
        <strong>Names.</strong> Certifications and products belong to their issuers. Waymark takes no money for naming
        any of them and links without affiliation.
      </li>
    </ul>
  );
}
