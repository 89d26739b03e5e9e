"use client";

import { Button } from "./_ui/primitives/button";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="mx-auto w-full max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-xl">Something went wrong on our side</h1>
      <p className="prose-width mt-3">
        What you saved before is safe. Try again; if it stays like this, tell whoever runs this server
        {error.digest ? ` the reference ${error.digest}` : ""}.
      </p>
      <Button look="main" className="mt-6" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
