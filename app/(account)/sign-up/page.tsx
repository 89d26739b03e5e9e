import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { safeCallbackPath } from "@/app/_server/callback-url";
import { findGuest } from "@/app/_server/guest";
import { newKey } from "@/app/_server/new-key";
import { findViewer } from "@/app/_server/viewer";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const callbackUrl = safeCallbackPath((await searchParams)["callbackUrl"], "");
  if (await findViewer()) redirect((callbackUrl || "/dashboard") as Route);
  const guest = await findGuest();
  return (
    <>
      <h1 className="text-xl">Create an account</h1>
      <p className="mt-2 text-sm text-muted">
        {guest?.plan
          ? "The plan you just drew is saved to it as it stands, with your answers."
          : "It keeps your roadmaps, your progress and your skills on this server, and nowhere else."}
      </p>
      <SignUpForm idempotencyKey={await newKey()} callbackUrl={callbackUrl} />
      <p className="mt-6 text-sm">
        Have an account?{" "}
        <Link
          href={`/sign-in${callbackUrl ? `?callbackUrl=${encodeURIComponent(callbackUrl)}` : ""}` as Route}
          className="text-action underline underline-offset-4"
        >
          Sign in
        </Link>
        .
      </p>
    </>
  );
}
