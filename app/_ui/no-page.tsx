import { ButtonLink } from "./primitives/button";

/** What an address that leads nowhere shows between header and footer. */
export function NoPage() {
  return (
    <main id="main" className="mx-auto w-full max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-xl">No page at this address</h1>
      <p className="prose-width mt-3">
        It may have moved, or it belongs to an account that you are not signed in to. Nothing of yours is lost.
      </p>
      <ButtonLink href="/" look="main" className="mt-6">
        Go to the start
      </ButtonLink>
    </main>
  );
}
