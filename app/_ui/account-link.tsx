"use client";

import { useEffect, useState } from "react";
import { IntentLink } from "./intent-link";

/** "Sign in", or the way to the dashboard once the server says that somebody is signed in. */
export function AccountLink() {
  const [isSignedIn, setIsSignedIn] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    fetch("/api/viewer", { signal: abort.signal })
      .then((response) => response.json())
      .then((answer: { isSignedIn: boolean }) => setIsSignedIn(answer.isSignedIn))
      .catch(() => {});
    return () => abort.abort();
  }, []);
  return (
    <IntentLink
      href={isSignedIn ? "/dashboard" : "/sign-in"}
      className="inline-flex min-h-11 min-w-24 items-center justify-center rounded-md border border-edge px-3 text-sm font-semibold hover:border-action hover:text-action"
    >
      {isSignedIn ? "Dashboard" : "Sign in"}
    </IntentLink>
  );
}
