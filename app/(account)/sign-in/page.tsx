import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { safeCallbackPath } from "@/app/_server/callback-url";
import { findGuest } from "@/app/_server/guest";
import { newKey } from "@/app/_server/new-key";
import { findViewer } from "@/app/_server/viewer";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const callbackUrl = safeCallbackPath((await searchParams)["callbackUrl"], "");
  if (await findViewer()) redirect((callbackUrl || "/dashboard") as Route);
  const guest = await findGuest();
  return (
    <>
      <h1 className="text-xl">Sign in</h1>
      {guest?.plan ? (
        <p className="mt-2 text-sm text-muted">The plan you just drew is saved to your account when you sign in.</p>
      ) : null}
      <SignInForm idempotencyKey={await newKey()} callbackUrl={callbackUrl} />
      <p className="mt-6 text-sm">
        New here?{" "}
        <Link
          href={`/sign-up${callbackUrl ? `?callbackUrl=${encodeURIComponent(callbackUrl)}` : ""}` as Route}
          className="text-action underline underline-offset-4"
        >
          Create an account
        </Link>
        .
      </p>
    </>
  );
}
