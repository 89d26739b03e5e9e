import { PageSection } from "@/app/_ui/public/page-section";

const steps = [
  {
    title: "Say what you can do",
    text: "The audit asks only what the role asks, in sentences you can check against your own work. Skip what you like and come back later.",
  },
  {
    title: "Set your limits",
    text: "Hours a week, a start, and if you have them a deadline and a budget. The plan redraws while you move them.",
  },
  {
    title: "Walk it",
    text: "Every milestone says why it is there, what it needs and how long it is likely to take. Your own pace corrects the arrival date.",
  },
];

/** The three moves of planning a path, in words. */
export function HowItWorks() {
  return (
    <PageSection id="how" title="How it works">
      <ol className="grid gap-6 md:grid-cols-3">
        {steps.map(({ title, text }, position) => (
          <li key={title}>
            <h3 className="text-base">
              <span className="tabular mr-2 text-muted">{position + 1}</span>
              {title}
            </h3>
            <p className="mt-1 text-sm text-muted">{text}</p>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
