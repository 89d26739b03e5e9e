import type { Entry } from "@/lib/compensation/entry/entry";
import { type LeverKey, leverKeys } from "@/lib/compensation/lever-worth";
import { type AskWords, type NegotiationNotes, noteLimits } from "@/lib/compensation/negotiation-notes";

/** The worksheet as typed; lengths are checked where it is kept. An ask without a lever is none. */
export function readNotes(entry: Entry): NegotiationNotes {
  const asks = Array.from({ length: noteLimits.asks }, (_, at) => readAsk(entry, at)).filter((ask) => ask !== null);
  const levers = asks.map(({ lever }) => lever);
  const twice = levers.findIndex((lever, at) => levers.indexOf(lever) !== at);
  if (twice >= 0) entry.refuse(`ask${twice}.lever`, "Ask for each thing once.");
  const region = entry.text("region");
  return {
    own: {
      targetCents: entry.centsOrNull("own.target"),
      anchorCents: entry.centsOrNull("own.anchor"),
      walkAwayCents: entry.centsOrNull("own.walkAway"),
    },
    asks,
    evidence: entry.text("evidence"),
    questions: entry.text("questions"),
    opening: entry.text("opening"),
    region: region === "" ? null : region,
  };
}

function readAsk(entry: Entry, at: number): AskWords | null {
  const lever = leverKeys.find((key): key is LeverKey => key === entry.text(`ask${at}.lever`));
  return lever ? { lever, get: entry.text(`ask${at}.get`), give: entry.text(`ask${at}.give`) } : null;
}
