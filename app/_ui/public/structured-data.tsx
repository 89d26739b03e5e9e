/** Facts for search engines as a block of data, which no browser runs; "<" is escaped so that no text can end the block. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
