import { Disclosure } from "@/app/_ui/public/disclosure";
import type { CatalogueId, Level } from "@/lib/catalogue/types";
import { listQuickQuestions } from "./list-quick-questions";
import { QuickForm } from "./quick-form";

type Props = { levels: Readonly<Record<CatalogueId, Level>>; idempotencyKey: string; isVisitor: boolean };

/** Where the comparison stands: on the answers so far, or on none yet, with a quick audit to begin with. */
export function Start({ levels, idempotencyKey, isVisitor }: Props) {
  const questions = listQuickQuestions();
  const count = Object.keys(levels).length;
  const saved = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const level = levels[id];
      return level === undefined ? [] : [[id, level]];
    }),
  );
  const form = <QuickForm questions={questions} saved={saved} idempotencyKey={idempotencyKey} />;
  if (count > 0) {
    return (
      <section className="mt-8" aria-label="Your answers">
        <p>
          Compared from your <span className="tabular font-semibold">{count}</span> {count === 1 ? "answer" : "answers"}{" "}
          and all they imply.
          {isVisitor ? " They are kept for 30 days in this browser, and longer once you sign up." : ""}
        </p>
        <div className="mt-3 border-t border-line">
          <Disclosure summary="Answer the eight skills that matter most across roles">{form}</Disclosure>
        </div>
      </section>
    );
  }
  return (
    <section className="mt-8" aria-labelledby="start-title">
      <h2 id="start-title" className="text-lg">
        Start with eight answers
      </h2>
      <p className="prose-width mt-1 mb-4 text-sm text-muted">
        Nothing is known of you yet, so everything below counts from nothing, which is fine if you are new. These eight
        skills change the comparison most: open one, pick the sentence that describes your work, leave out what you are
        unsure of.
      </p>
      {form}
    </section>
  );
}
