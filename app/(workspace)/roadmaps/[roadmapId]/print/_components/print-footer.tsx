import { formatDay } from "@/app/_ui/format";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { quoteCss } from "@/lib/view/quote-css";

/** Which catalogue this was drawn from and the day it was printed: at the end, and at the foot of every sheet. */
export function PrintFooter({ snapshot, printedOn }: { snapshot: RoadmapSnapshot; printedOn: string }) {
  const { role, catalogueVersion, engineVersion } = snapshot;
  const line = `Waymark · ${role.title} · catalogue ${catalogueVersion} · printed ${formatDay(printedOn)}`;
  return (
    <footer className="border-t border-ink pt-3 text-xs text-muted print:mt-8">
      <style>{`:root{--sheet-foot:${quoteCss(line)}}`}</style>
      <p>
        Printed {formatDay(printedOn)}. Drawn from catalogue {catalogueVersion} by engine {engineVersion}; it reads the
        same whatever the catalogue becomes.
      </p>
    </footer>
  );
}
