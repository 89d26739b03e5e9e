import { IntentLink } from "./intent-link";

/** The name with its blaze, leading home. */
export function Wordmark() {
  return (
    <IntentLink href="/" className="mr-2 inline-flex min-h-11 items-center gap-2 text-lg font-bold tracking-tight">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d="M12 2l8 5v6c0 5-3.4 8-8 9.5C7.4 21 4 18 4 13V7Z" className="fill-action" />
        <path d="M10 7.5h4v9h-4Z" className="fill-here" />
      </svg>
      Waymark
    </IntentLink>
  );
}
