import { Button } from "@/app/_ui/primitives/button";

/** The note as it stands on the server beside the one in the field: both are there, and the person decides. */
export function NoteConflict({ current, onTake }: { current: string; onTake: () => void }) {
  return (
    <section aria-labelledby="note-conflict" className="grid gap-2 rounded-md border border-warn p-4">
      <h3 id="note-conflict" className="text-sm font-semibold">
        Saved meanwhile, in another tab or on another device
      </h3>
      <p className="max-h-60 overflow-y-auto text-sm whitespace-pre-wrap">
        {current === "" ? "An empty note." : current}
      </p>
      <p className="text-sm text-muted">Your own text is in the field below. Saving it replaces the one above.</p>
      <div>
        <Button onClick={onTake}>Take the saved one</Button>
      </div>
    </section>
  );
}
