const width = 560;
const height = 340;
const corners = 28;
const rings = Array.from({ length: 11 }, (_, ring) => drawRing(ring));
const trail = "M44 298C98 286 98 240 150 232S262 262 286 214S248 168 296 150S338 140 350 122";

/** A hill in contour lines, with a dashed trail from "you are here" to its summit; decoration only, never behind text. */
export function ContourLines() {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className="h-44 w-full min-w-0 lg:h-80"
    >
      {rings.map((ring) => (
        <path key={ring} d={ring} fill="none" strokeWidth="1.25" className="stroke-line" />
      ))}
      <path
        d={trail}
        fill="none"
        strokeWidth="2.5"
        strokeDasharray="0.5 8"
        strokeLinecap="round"
        className="stroke-action"
      />
      <circle cx="44" cy="298" r="7" className="fill-here" />
      <path d="M344 92h13v30h-13Z" className="fill-action" />
    </svg>
  );
}

/** One contour line, wider and further down the slope the higher its number: a circle bent by three slow waves. */
function drawRing(ring: number): string {
  const radius = 18 + 25 * ring + ring * ring;
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    const bend =
      1 +
      0.12 * Math.sin(2 * angle + 0.7 + 0.06 * ring) +
      0.08 * Math.sin(3 * angle + 2.1 - 0.14 * ring) +
      0.045 * Math.sin(5 * angle + 0.4 * ring);
    return [352 - 7 * ring + 1.32 * radius * bend * Math.cos(angle), 120 + 6 * ring + radius * bend * Math.sin(angle)];
  });
  const middle = (corner: number) => {
    const [x = 0, y = 0] = points[corner % corners] ?? [];
    const [nextX = 0, nextY = 0] = points[(corner + 1) % corners] ?? [];
    return `${((x + nextX) / 2).toFixed(1)} ${((y + nextY) / 2).toFixed(1)}`;
  };
  const bends = points.map(([x = 0, y = 0], corner) => `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(corner)}`);
  return `M${middle(corners - 1)}${bends.join("")}Z`;
}
