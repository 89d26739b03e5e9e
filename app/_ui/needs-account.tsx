import { ButtonLink } from "./primitives/button";

/** What somebody without an account is told at the door of a role of one's own; both ways in lead back to `back`. */
export function NeedsAccount({ back }: { back: string }) {
  const query = new URLSearchParams({ callbackUrl: back }).toString();
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
      <h1 className="text-xl sm:text-2xl">A role of somebody’s own</h1>
      <p className="prose-width mt-3 text-muted">
        People make such roles from job advertisements, and nobody else sees them. If it is yours, sign in and it opens
        here. With an account you can make your own.
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/sign-in?${query}`} look="main">
          Sign in
        </ButtonLink>
        <ButtonLink href={`/sign-up?${query}`}>Create an account</ButtonLink>
      </p>
    </main>
  );
}
