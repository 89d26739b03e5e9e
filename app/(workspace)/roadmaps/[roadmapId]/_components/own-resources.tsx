import { randomUUID } from "node:crypto";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { readLink } from "@/lib/view/read-link";
import { removeResourceAction } from "../actions";
import { AddResourceForm } from "./add-resource-form";
import { EditResourceForm } from "./edit-resource-form";
import type { OwnResource } from "./own-resource";

/** What a person found themselves to reach the milestone by: a link with its true host, to be changed or removed. */
export function OwnResources({ milestoneId, resources }: { milestoneId: string; resources: readonly OwnResource[] }) {
  return (
    <section aria-labelledby="own-resources" className="grid gap-2">
      <h3 id="own-resources" className="text-base">
        My resources
      </h3>
      {resources.length > 0 ? (
        <ul className="text-sm">
          {resources.map((resource) => (
            <li key={resource.id} className="grid gap-1 border-t border-line py-2">
              <ResourceText resource={resource} />
              <div className="flex flex-wrap items-start justify-between gap-x-3">
                <EditResourceForm resource={resource} idempotencyKey={randomUUID()} />
                <ChangeButton
                  action={removeResourceAction}
                  idempotencyKey={randomUUID()}
                  fields={{ resourceId: resource.id }}
                  label="Remove"
                  describedBy={`resource-${resource.id}`}
                />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <AddResourceForm milestoneId={milestoneId} idempotencyKey={randomUUID()} />
    </section>
  );
}

function ResourceText({ resource: { id, title, url, note } }: { resource: OwnResource }) {
  const link = readLink(url);
  return (
    <div className="min-w-0 pt-1">
      <span id={`resource-${id}`}>
        {link ? (
          <a
            href={link.href}
            target="_blank"
            rel="noopener noreferrer"
            className="wrap-anywhere text-action underline underline-offset-4"
          >
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </span>
      <span className="block text-xs text-muted">{link ? link.host : url}</span>
      {note ? (
        <p className="pt-0.5 wrap-anywhere">
          <bdi>{note}</bdi>
        </p>
      ) : null}
    </div>
  );
}
