import Link from "next/link";
import { AccountLink } from "./account-link";
import { IntentLink } from "./intent-link";
import { Wordmark } from "./wordmark";

const linkClass = "inline-flex min-h-11 items-center text-sm font-medium hover:text-action";

/** The header of pages that anybody may read; knows nobody, so that the page stays static. */
export function SiteHeader() {
  return (
    <header className="border-b border-line bg-surface">
      <nav
        aria-label="Site"
        className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 px-4 py-1.5 sm:py-2.5 sm:px-6"
      >
        <Wordmark />
        <span className="ml-auto sm:order-last">
          <AccountLink />
        </span>
        <span className="flex w-full flex-wrap justify-between gap-x-2 sm:w-auto sm:gap-x-5">
          <Link href="/#roles" className={linkClass}>
            Roles
          </Link>
          <IntentLink href="/pay" className={linkClass}>
            Pay
          </IntentLink>
          <Link href="/compare" prefetch={false} className={linkClass}>
            Compare
          </Link>
          <IntentLink href="/sources" className={linkClass}>
            Sources
          </IntentLink>
          <IntentLink href="/search" className={linkClass}>
            Search
          </IntentLink>
        </span>
      </nav>
    </header>
  );
}
