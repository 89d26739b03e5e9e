/** The place of an open step: beside the list where there is room, scrolling on its own. */
export function StepPanel({ children }: { children: React.ReactNode }) {
  return (
    <div
      data-step-panel=""
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:border-l lg:border-line lg:pl-8"
    >
      {children}
    </div>
  );
}
