import type { ListedClaim } from "@/db/skill-claims/list-claims";
import { StepLink } from "../../_components/step-link";

const words = {
  self: "You said so",
  milestone: "Earned by a milestone",
  certificate: "Earned by a certification",
  import: "Imported",
} as const;

/** On whose word a level is claimed, with the milestone that earned it while that is there. */
export function ClaimBasis({ claim: { basis, earnedBy } }: { claim: ListedClaim }) {
  if (!earnedBy) return <span>{words[basis]}</span>;
  return (
    <span>
      {words[basis]}, <StepLink roadmapId={earnedBy.roadmapId} step={earnedBy} />
    </span>
  );
}
