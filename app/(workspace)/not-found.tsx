import type { Metadata, Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_ui/primitives/button";

export const metadata: Metadata = { title: "Nothing is kept here" };

/** Stands inside the workspace's own main; the same for what was removed, what never was, and what is somebody else's. */
export default function NotFound() {
  return (
    <>
      <h1 className="text-xl sm:text-2xl">Nothing is kept at this address</h1>
      <p className="prose-width mt-3">
        It may have been removed, here or in another tab; what you removed can be brought back with Undo.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href="/dashboard" look="main">
          Go to the dashboard
        </ButtonLink>
        <Link
          href={"/roadmaps" as Route}
          className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
        >
          Your roadmaps
        </Link>
      </p>
    </>
  );
}
