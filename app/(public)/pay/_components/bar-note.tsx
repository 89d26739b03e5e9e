/** How a bar is read, and why most are proxies. */
export function BarNote() {
  return (
    <p>
      Thick: the middle half. Thin: 10th to 90th percentile. Tick: median. Statistics offices know few of these titles,
      so most bars are proxies.
    </p>
  );
}
