import Link from "next/link";
import { AccountLink } from "./account-link";
import { Wordmark } from "./wordmark";

/** The header of pages that anybody may read; knows nobody, so that the page stays static. */
export function SiteHeader() {
  return (
    <header className="border-b border-line bg-surface">
      <nav
        aria-label="Site"
        className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2.5 sm:px-6"
      >
        <Wordmark />
        <Link href="/#roles" className="inline-flex min-h-11 items-center text-sm font-medium hover:text-action">
          Roles
        </Link>
        <Link href="/pay" className="inline-flex min-h-11 items-center text-sm font-medium hover:text-action">
          Pay
        </Link>
        <Link href="/sources" className="inline-flex min-h-11 items-center text-sm font-medium hover:text-action">
          Sources
        </Link>
        <span className="ml-auto">
          <AccountLink />
        </span>
      </nav>
    </header>
  );
}
