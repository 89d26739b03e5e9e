import type { Route } from "next";
import Link from "next/link";

const link =
  "inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline focus-visible:underline";

/** The way from an advertisement to a role of one's own; visitors are told that it needs an account, and come back. */
export function OwnRoleHint({ isVisitor }: { isVisitor: boolean }) {
  return (
    <aside aria-label="Another role" className="mt-10 border-t border-line pt-4">
      <p className="prose-width">
        Found a job advertisement that is none of these? It becomes a role of your own: what it asks is read from its
        text, and you plan, audit and compare as with any other.
        {isVisitor ? " It is kept for you, so it needs an account." : ""}
      </p>
      <Link href={(isVisitor ? "/sign-up?callbackUrl=%2Fmy-roles%2Fnew" : "/my-roles/new") as Route} className={link}>
        {isVisitor ? "Create an account and bring the advertisement" : "Make a role from an advertisement"}
      </Link>
    </aside>
  );
}
