import type { Route } from "next";
import Link from "next/link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { InterviewTopic } from "@/lib/landing/list-interview-topics";
import { KeepFocus } from "./keep-focus";
import { TopicEntry } from "./topic-entry";
import { passesTopics, type TopicChoice, topicChoices } from "./topic-choice";

type Props = { topics: readonly InterviewTopic[]; choice: TopicChoice; roadmapId: string; today: string };

/** What an interviewer may ask, requirement by requirement, those one is not ready for first. */
export function TopicsSection({ topics, choice, roadmapId, today }: Props) {
  const shown = topics.filter((topic) => passesTopics(topic, choice));
  return (
    <PageSection
      id="topics"
      title="Interview topics"
      intro={
        <p>
          One for each requirement of the role, the heaviest first. What to be ready for is derived from the catalogue’s
          description of the level that is asked; nobody predicts an interviewer.
        </p>
      }
    >
      {topics.length === 0 ? (
        <p className="prose-width">
          This role’s requirements are not written down, so there is nothing to derive topics from.
        </p>
      ) : (
        <Narrow topics={topics} choice={choice} roadmapId={roadmapId} />
      )}
      {topics.length > 0 && shown.length === 0 ? (
        <p className="py-4">None of the topics is here at the moment.</p>
      ) : null}
      <KeepFocus order={shown.map(({ skill }) => skill).join(" ")}>
        <ul>
          {shown.map((topic) => (
            <TopicEntry key={`${topic.skill}-${topic.need}`} topic={topic} roadmapId={roadmapId} today={today} />
          ))}
        </ul>
      </KeepFocus>
    </PageSection>
  );
}

function Narrow({ topics, choice, roadmapId }: Omit<Props, "today">) {
  return (
    <nav aria-label="Narrow the topics" className="flex flex-wrap gap-x-6 pb-2 text-sm print:hidden">
      {topicChoices.map(({ value, word }) => (
        <Link
          key={value}
          href={`/roadmaps/${roadmapId}/land${value === "all" ? "" : `?topics=${value}`}#topics` as Route}
          aria-current={value === choice ? "true" : undefined}
          scroll={false}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-action underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
        >
          {word} ({topics.filter((topic) => passesTopics(topic, value)).length})
        </Link>
      ))}
    </nav>
  );
}
