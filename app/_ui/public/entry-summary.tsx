/** The line that a folded entry shows: its title as a heading of the third rank, and its facts below. */
export function EntrySummary({ title, facts }: { title: string; facts: string }) {
  return (
    <>
      <h3 className="text-base">{title}</h3>
      <span className="tabular block text-sm font-normal text-muted">{facts}</span>
    </>
  );
}
