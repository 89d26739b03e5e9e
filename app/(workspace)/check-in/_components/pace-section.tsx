import { ButtonLink } from "@/app/_ui/primitives/button";
import { describePace } from "@/lib/view/describe-pace";
import { formatDay } from "@/app/_ui/format";
import type { RoadmapPace } from "../load-check-in";

/** Roadmaps whose pace changed, each with a way to see what a new plan would change. Quiet: says so when none did. */
export function PaceSection({ paces, isQuiet }: { paces: readonly RoadmapPace[]; isQuiet: boolean }) {
  if (paces.length === 0 && !isQuiet) return null;
  return (
    <section aria-labelledby="pace" className="grid gap-3">
      <h2 id="pace" className="text-lg">
        Your pace
      </h2>
      {paces.length === 0 ? (
        <p className="prose-width text-sm text-muted">It still fits what you planned: nothing needs a new plan.</p>
      ) : null}
      {paces.map(({ id, title, news }) => (
        <div key={id} className="grid justify-items-start gap-3 border-t border-line pt-4">
          <p className="prose-width">
            <strong className="font-semibold">{title}</strong>: {describePace(news)}
            {news.finish ? (
              <span className="tabular">
                {" "}
                Likely there by {formatDay(news.finish.to)}; when it was drawn, by {formatDay(news.finish.from)}.
              </span>
            ) : null}
          </p>
          <ButtonLink href={`/roadmaps/${id}/replan`}>See what a new plan would change</ButtonLink>
        </div>
      ))}
    </section>
  );
}
