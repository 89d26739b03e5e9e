/** Says that text of an earlier visit stands in the form again, and offers to let it go. */
export function DraftNotice({ onDrop }: { onDrop: () => void }) {
  return (
    <output className="text-sm text-warn">
      Text you had not saved was brought back.{" "}
      <button type="button" className="min-h-6 underline underline-offset-4" onClick={onDrop}>
        Use what is saved instead
      </button>
    </output>
  );
}
