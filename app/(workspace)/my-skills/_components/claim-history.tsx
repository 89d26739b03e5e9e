import { formatDay, levelWord } from "@/app/_ui/format";
import type { ListedClaim } from "@/db/skill-claims/list-claims";
import { ClaimBasis } from "./claim-basis";

/** What was claimed of a skill before, newest first; nothing when this is the first word about it. */
export function ClaimHistory({ claims }: { claims: readonly ListedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h4 className="text-sm font-semibold">Earlier</h4>
      <ol className="tabular text-muted">
        {claims.map((claim) => (
          <li key={claim.sequence} className="py-1">
            <span className="text-ink">{levelWord(claim.level)}</span> · <ClaimBasis claim={claim} />,{" "}
            {formatDay(claim.claimedOn)}
          </li>
        ))}
      </ol>
    </div>
  );
}
