type Named = { roadmap: { id: string; title: string } };

/** The roadmaps that records belong to, each once, by title. */
export function listRoadmapsOf(records: readonly Named[]): { id: string; title: string }[] {
  const titles = new Map(records.map(({ roadmap }) => [roadmap.id, roadmap.title]));
  return [...titles].map(([id, title]) => ({ id, title })).toSorted((a, b) => a.title.localeCompare(b.title));
}
