import { checkBullet, describeFault } from "@/lib/landing/check-bullet";
import { composeBullet } from "@/lib/landing/compose-bullet";
import type { StoryTexts } from "@/lib/landing/story-texts";
import { CopyButton } from "./copy-button";

type Props = { texts: StoryTexts; describedBy: string; isUnsaved: boolean };

/** The bullet that the three texts make, with what is plainly wrong with it; nothing before the first word. */
export function BulletPreview({ texts, describedBy, isUnsaved }: Props) {
  const bullet = composeBullet(texts);
  if (bullet === "") return null;
  const faults = checkBullet(texts);
  return (
    <div className="grid gap-1">
      <p className="prose-width border-l-2 border-action pl-4 wrap-anywhere">
        <bdi>{bullet}</bdi>
      </p>
      {faults.length > 0 ? (
        <ul className="grid list-disc pl-9 text-sm text-warn print:hidden">
          {faults.map((fault) => (
            <li key={fault}>{describeFault(fault, bullet.length)}</li>
          ))}
        </ul>
      ) : null}
      <p className="tabular flex flex-wrap items-center gap-x-4 pl-4 text-sm text-muted print:hidden">
        <span>
          {bullet.length} characters{isUnsaved ? ", not saved yet" : ""}
        </span>
        <CopyButton text={bullet} label="Copy" answer="Bullet copied." describedBy={describedBy} />
      </p>
    </div>
  );
}
