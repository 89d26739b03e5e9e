/** How much of a role's value stands on a requirement, 1 to 100, as a bar and a number. */
export function WeightBar({ weight }: { weight: number }) {
  return (
    <span className="flex items-center gap-2">
      <svg width="72" height="6" aria-hidden="true" className="shrink-0">
        <rect width="72" height="6" rx="3" className="fill-line" />
        <rect width={(weight / 100) * 72} height="6" rx="3" className="fill-action" />
      </svg>
      <span className="tabular text-sm">Weight {weight} of 100</span>
    </span>
  );
}
