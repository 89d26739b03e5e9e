import type { CountsFrom } from "@/lib/progress/find-effective-status";

const sentences: Record<Exclude<CountsFrom, "own">, string> = {
  elsewhere: "Counts as done: you finished it in another roadmap.",
  claim: "Counts as done: your skills reach this level already.",
};

/** Why a milestone counts as done although nobody said so on it; nothing when its own status is the one that counts. */
export function CountsNote({ countsFrom, isLong = false }: { countsFrom: CountsFrom; isLong?: boolean }) {
  if (countsFrom === "own") return null;
  return (
    <p className="text-sm text-good">
      {sentences[countsFrom]}
      {isLong ? " To work on it here all the same, choose “In progress”." : ""}
    </p>
  );
}
